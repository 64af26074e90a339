import { linkedSignal, type WritableSignal } from '@angular/core';
import type { CommuneView } from '@vte/contract';

/** The commune of a code. One that was chosen stands while it is told again: its field would be emptied meanwhile. */
export function chosenCommune(
  code: () => string | null,
  told: () => CommuneView | null,
): WritableSignal<CommuneView | null> {
  return linkedSignal<CommuneView | null, CommuneView | null>({
    source: told,
    computation: (commune, previous) => {
      const chosen = previous?.value ?? null;
      return chosen?.code === code() ? chosen : commune;
    },
  });
}
