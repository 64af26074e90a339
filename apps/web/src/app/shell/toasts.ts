import { ChangeDetectionStrategy, Component, inject, Injectable, signal } from '@angular/core';
import { Toast } from '@vte/ui';

const SHOWN_MS = 8_000;

interface Shown {
  id: number;
  text: string;
  undo: (() => void) | undefined;
}

/** What was just done, said once. */
@Injectable({ providedIn: 'root' })
export class Toaster {
  private readonly shown = signal<readonly Shown[]>([]);
  private last = 0;

  readonly toasts = this.shown.asReadonly();

  /** `undo` takes back what was just done. */
  say(text: string, undo?: () => void): void {
    const id = ++this.last;
    this.shown.update((toasts) => [...toasts, { id, text, undo }]);
    setTimeout(() => {
      this.dismiss(id);
    }, SHOWN_MS);
  }

  dismiss(id: number): void {
    this.shown.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}

@Component({
  selector: 'vte-toasts',
  imports: [Toast],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `
    @for (toast of toaster.toasts(); track toast.id) {
      <vte-toast
        [text]="toast.text"
        [undoable]="toast.undo !== undefined"
        (undone)="toast.undo?.(); toaster.dismiss(toast.id)"
        (dismissed)="toaster.dismiss(toast.id)"
      />
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 16px calc(16px + var(--tab-bar, 0px));
      display: grid;
      gap: 8px;
      justify-items: center;
      z-index: 40;
      pointer-events: none;
    }
    vte-toast {
      pointer-events: auto;
    }
  `,
})
export class Toasts {
  protected readonly toaster = inject(Toaster);
}
