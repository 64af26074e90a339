import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { StatusWord } from '../words/status-words.ts';

/** The state of something: colour, glyph that tells the progress, and the word. */
@Component({
  selector: 'vte-status',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'status().tone + " " + status().glyph' },
  template: `{{ status().word }}`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 3px 9px 3px 8px;
      border-radius: var(--r-sm);
      background: var(--neutral-tint);
      color: var(--on-neutral-tint);
      font-size: var(--fs-xs);
      font-weight: 650;
      line-height: 1.4;
      white-space: nowrap;
      width: fit-content;
    }
    :host::before {
      content: '';
      width: 8px;
      height: 8px;
      border-radius: 50%;
      border: 2px solid currentcolor;
      flex: none;
    }
    :host(.disc)::before {
      background: currentcolor;
    }
    :host(.half)::before {
      background: linear-gradient(90deg, currentcolor 50%, transparent 50%);
    }
    :host(.square)::before {
      border-radius: 1px;
      background: currentcolor;
    }
    :host(.dash)::before {
      border: 0;
      border-radius: 0;
      height: 2px;
      background: currentcolor;
    }
    :host(.info) {
      background: var(--primary-tint);
      color: var(--on-primary-tint);
    }
    :host(.success) {
      background: var(--success-tint);
      color: var(--on-success-tint);
    }
    :host(.warning) {
      background: var(--warning-tint);
      color: var(--on-warning-tint);
    }
    :host(.danger) {
      background: var(--danger-tint);
      color: var(--on-danger-tint);
    }
    :host(.accent) {
      background: var(--accent-tint);
      color: var(--on-accent-tint);
    }
  `,
})
export class StatusBadge {
  readonly status = input.required<StatusWord>();
}
