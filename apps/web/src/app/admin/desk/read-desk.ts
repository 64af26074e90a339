import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import { present } from '../../api/present.ts';
import { statusAsked } from './desk.ts';

interface Page<Case> {
  items: Case[];
  total: number;
  nextCursor: string | null;
}

interface Address {
  etat: Signal<string>;
  q: Signal<string>;
  cursor: Signal<string>;
  id: Signal<string | undefined>;
}

interface Parsers<Case> {
  page: { parse: (body: unknown) => Page<Case> };
  one: { parse: (body: unknown) => Case };
}

/** The queue that the address asks for, and the case that it names, both of one path of the API. */
export function readDesk<Case>(path: string, { page, one }: Parsers<Case>, { etat, q, cursor, id }: Address) {
  const list = httpResource(
    () => ({ url: path, params: present({ status: statusAsked(etat()), q: q(), cursor: cursor() }) }),
    { parse: (body) => page.parse(body) },
  );
  const file = httpResource(
    () => {
      const asked = id();
      return asked === undefined ? undefined : `${path}/${encodeURIComponent(asked)}`;
    },
    { parse: (body) => one.parse(body) },
  );
  return {
    list,
    items: computed(() => (list.hasValue() ? list.value().items : [])),
    total: computed(() => (list.hasValue() ? list.value().total : null)),
    next: computed(() => (list.hasValue() ? list.value().nextCursor : null)),
    file,
    current: computed(() => (file.hasValue() ? file.value() : null)),
  };
}
