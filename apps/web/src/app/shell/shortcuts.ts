import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, inject, Injectable, input, signal } from '@angular/core';
import { BrowserStore } from '../session/browser-store.ts';

const KEPT = 'vte-shortcuts';
const WRITING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog';

/** Letters that act. They can be turned off: speech input and slips of the hand would act too (WCAG 2.1.4). */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(BrowserStore);
  private readonly on = signal(this.store.read(KEPT) !== 'off');

  readonly enabled = this.on.asReadonly();

  enable(on: boolean): void {
    this.on.set(on);
    this.store.write(KEPT, on ? 'on' : 'off');
  }

  /** The letter typed, in upper case; null while the person writes, answers a question, or wants none. */
  letterOf({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
    if (!this.on() || ctrlKey || metaKey || altKey || key.length !== 1) return null;
    if (this.document.querySelector('dialog[open]') !== null) return null;
    return target instanceof Element && target.closest(WRITING) !== null ? null : key.toUpperCase();
  }
}

export interface ShortcutLine {
  key: string;
  label: string;
}

/** What the letters do, with the way to turn them off. */
@Component({
  selector: 'vte-shortcut-help',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details>
      <summary>Raccourcis clavier</summary>
      <dl>
        @for (line of lines(); track line.key) {
          <dt>
            <kbd>{{ line.key }}</kbd>
          </dt>
          <dd>{{ line.label }}</dd>
        }
      </dl>
      <label class="ck">
        <input #on type="checkbox" [checked]="shortcuts.enabled()" (change)="shortcuts.enable(on.checked)" />
        Activer les raccourcis
      </label>
    </details>
  `,
  styles: `
    summary {
      color: var(--muted);
      font-weight: inherit;
    }
    dl {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 6px 12px;
      font-size: var(--fs-sm);
      padding-block: var(--s2);
    }
    @media (pointer: coarse) {
      :host {
        display: none;
      }
    }
  `,
})
export class ShortcutHelp {
  readonly lines = input.required<readonly ShortcutLine[]>();
  protected readonly shortcuts = inject(Shortcuts);
}
