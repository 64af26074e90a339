import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One stage of something that travels. */
export interface TrackStep {
  label: string;
  detail: string;
  /** `stopped`: it goes no further. */
  state: 'done' | 'now' | 'next' | 'stopped';
}

const STATE_WORDS = { done: 'fait', now: 'en cours', next: 'à venir', stopped: 'fin' } as const;

/** Where something stands on its way: a line on a desktop, a column on a phone or on request. */
@Component({
  selector: 'vte-track',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.vertical]': 'vertical()' },
  template: `
    <ol>
      @for (step of steps(); track $index) {
        <li [class]="step.state" [attr.aria-current]="step.state === 'now' ? 'step' : null">
          <b
            >{{ step.label }}<span class="vh"> ({{ words[step.state] }})</span></b
          >{{ step.detail }}
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
    }
    li {
      flex: 1;
      position: relative;
      padding: 26px 8px 0 0;
      font-size: var(--fs-xs);
      color: var(--muted);
    }
    li::before {
      content: '';
      position: absolute;
      top: 4px;
      left: 0;
      width: 14px;
      height: 14px;
      border-radius: 50%;
      border: 2px solid var(--line-field);
      background: var(--surface);
      z-index: 1;
    }
    li::after {
      content: '';
      position: absolute;
      top: 10px;
      left: 14px;
      right: 0;
      height: 2px;
      background: var(--line);
    }
    li:last-child::after {
      display: none;
    }
    .done::before,
    .done::after {
      background: var(--success);
      border-color: var(--success);
    }
    .now::before {
      border-color: var(--accent);
      background: var(--accent);
      box-shadow: 0 0 0 4px var(--accent-tint);
    }
    .stopped::before {
      border: 0;
      border-radius: 3px;
      background: var(--muted);
    }
    b {
      display: block;
      color: var(--ink);
      font-weight: 650;
    }
    :host(.vertical) ol {
      flex-direction: column;
    }
    :host(.vertical) li {
      padding: 0 0 20px 30px;
      font-size: var(--fs-sm);
    }
    :host(.vertical) li::after {
      inset: 18px auto -4px 6px;
      width: 2px;
      height: auto;
    }
    :host(.vertical) li:last-child {
      padding-bottom: 0;
    }
    @media (width <= 640px) {
      ol {
        flex-direction: column;
      }
      li {
        padding: 0 0 18px 30px;
        font-size: var(--fs-sm);
      }
      li::after {
        inset: 18px auto -4px 6px;
        width: 2px;
        height: auto;
      }
      li:last-child {
        padding-bottom: 0;
      }
    }
  `,
})
export class Track {
  readonly steps = input.required<readonly TrackStep[]>();
  readonly vertical = input(false);
  protected readonly words = STATE_WORDS;
}
