import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Something just done, that leaves by itself; the person may undo it or put it away. */
@Component({
  selector: 'vte-toast',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span>{{ text() }}</span>
    @if (undoable()) {
      <button type="button" (click)="undone.emit()">Annuler</button>
    }
    <button type="button" (click)="dismissed.emit()">Fermer</button>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 12px;
      align-items: center;
      background: light-dark(#14233b, #2b3a50);
      color: #f6f1e7;
      border-radius: var(--r);
      padding: 8px 8px 8px 16px;
      font-size: var(--fs-sm);
      box-shadow: var(--shadow-2);
      max-width: 100%;
      min-height: 52px;
    }
    span {
      flex: 1;
    }
    button {
      border: 0;
      background: none;
      font: 650 var(--fs-sm) var(--font-text);
      padding: 8px 12px;
      min-height: var(--target);
      border-radius: 6px;
      cursor: pointer;
      color: #ffd2b8;
      white-space: nowrap;
    }
    button:focus-visible {
      outline-color: #f2c14e;
    }
  `,
})
export class Toast {
  readonly text = input.required<string>();
  readonly undoable = input(false);
  readonly undone = output();
  readonly dismissed = output();
}
