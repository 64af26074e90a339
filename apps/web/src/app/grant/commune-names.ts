import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import { communeSchema, type Claim } from '@vte/contract';

/** What the commune of a claim is called, by code: a verdict holds codes only. */
export function communeNames(claim: Signal<Claim | null>): Signal<Record<string, string>> {
  const commune = httpResource(
    () => {
      const found = claim()?.verdict.criteria.find(({ criterion }) => criterion === 'commune')?.found;
      return found?.kind === 'text' ? `/api/v1/communes/${found.text}` : undefined;
    },
    { parse: (body) => communeSchema.parse(body) },
  );
  return computed(() => {
    if (!commune.hasValue()) return {};
    const { code, name } = commune.value();
    return { [code]: name };
  });
}
