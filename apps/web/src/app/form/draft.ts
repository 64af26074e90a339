import { DOCUMENT } from '@angular/common';
import { computed, effect, inject, untracked, type WritableSignal } from '@angular/core';
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
  const storage = inject(DOCUMENT).defaultView?.sessionStorage;
  const account = inject(Session).account;
  const key = computed(() => {
    const [owner, about] = [account()?.id, name()];
    return owner === undefined || about === null ? null : `brouillon:${owner}:${about}`;
  });
  let current: { key: string; saved: string } | null = null;
  effect(() => {
    const at = key();
    const written = JSON.stringify(model());
    if (at === null || storage === undefined) return;
    if (current?.key !== at) {
      current = { key: at, saved: written };
      const kept = storage.getItem(at);
      if (kept !== null)
        untracked(() => {
          model.update((fields) => ({ ...fields, ...(JSON.parse(kept) as Partial<Model>) }));
        });
    } else if (written === current.saved) storage.removeItem(at);
    else storage.setItem(at, written);
  });
  return {
    forget: () => {
      const at = key();
      if (at !== null) storage?.removeItem(at);
      // What comes next is what the server knows.
      current = null;
    },
  };
}
