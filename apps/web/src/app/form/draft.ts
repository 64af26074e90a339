import { computed, effect, inject, untracked, type WritableSignal } from '@angular/core';
import { BrowserStore } from '../session/browser-store.ts';
import { Session } from '../session/session.ts';

export interface Draft {
  /** What was written is sent: nothing is left to keep. */
  forget: () => void;
}

/**
 * Keeps what is being written in this tab, for this account: it survives a reload, and a session to take up again.
 * `name` is null until the model holds what the server knows.
 */
export function keepDraft<Model extends object>(name: () => string | null, model: WritableSignal<Model>): Draft {
  const store = inject(BrowserStore);
  const account = inject(Session).account;
  const key = computed(() => {
    const [owner, about] = [account()?.id, name()];
    return owner === undefined || about === null ? null : `brouillon:${owner}:${about}`;
  });
  let current: { key: string; saved: string } | null = null;
  effect(() => {
    const at = key();
    const written = JSON.stringify(model());
    if (at === null) return;
    if (current?.key !== at) {
      current = { key: at, saved: written };
      const kept = store.read(at, 'sessionStorage');
      if (kept !== null)
        untracked(() => {
          model.update((fields) => ({ ...fields, ...(JSON.parse(kept) as Partial<Model>) }));
        });
    } else store.write(at, written === current.saved ? null : written, 'sessionStorage');
  });
  return {
    forget: () => {
      const at = key();
      if (at !== null) store.write(at, null, 'sessionStorage');
      // What comes next is what the server knows.
      current = null;
    },
  };
}
