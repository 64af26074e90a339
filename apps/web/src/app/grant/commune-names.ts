import { HttpClient } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { communeSchema, type Claim } from '@vte/contract';
import { forkJoin } from 'rxjs';

/** What the communes of a claim are called, by code: a verdict holds codes only. Called where injection is possible. */
export function communeNames(claim: Signal<Claim | null>): Signal<Record<string, string>> {
  const http = inject(HttpClient);
  const communes = rxResource({
    params: () => {
      const found = claim()?.verdict.criteria.find(({ criterion }) => criterion === 'commune')?.found;
      return found?.kind === 'list' ? found.values : undefined;
    },
    stream: ({ params: codes }) => forkJoin(codes.map((code) => http.get(`/api/v1/communes/${code}`))),
  });
  return computed(() => {
    if (!communes.hasValue()) return {};
    const named = communes.value().map((body) => communeSchema.parse(body));
    return Object.fromEntries(named.map(({ code, name }) => [code, name]));
  });
}
