import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-names.ts';

let count = 0;

/** A few moves behind a button. Escape and a click outside close it, and the focus goes back to the button. */
@Component({
  selector: 'vte-menu',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(click)': 'close($event)' },
  template: `
    <button type="button" class="btn qt ic" [attr.aria-label]="label()" [attr.popovertarget]="id">
      <vte-icon [name]="icon()" size="small" />
    </button>
    <div popover [id]="id">
      @if (heading()) {
        <p class="xs muted">{{ heading() }}</p>
      }
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    [popover] {
      position-area: bottom span-left;
      position-try-fallbacks: flip-block;
      inset: auto;
      margin: 4px 0;
      min-width: 200px;
      padding: 6px;
      border: 1px solid var(--line);
      border-radius: var(--r);
      background: var(--raised);
      color: var(--ink);
      box-shadow: var(--shadow-2);
    }
    p {
      padding: 6px 10px;
    }
    @supports not (position-area: bottom) {
      [popover] {
        inset: 0;
        margin: auto;
      }
    }
    [popover] ::ng-deep button {
      display: block;
      width: 100%;
      min-height: var(--control-sm);
      padding: 0 10px;
      border: 0;
      border-radius: var(--r-sm);
      background: none;
      color: var(--ink);
      font: 500 var(--fs-sm) var(--font-text);
      text-align: left;
      cursor: pointer;
    }
    [popover] ::ng-deep button:hover {
      background: var(--primary-tint);
    }
    @media (pointer: coarse) {
      [popover] ::ng-deep button {
        min-height: var(--target);
      }
    }
  `,
})
export class Menu {
  /** Says what the moves are for: « Déplacer Inès Marchal ». */
  readonly label = input.required<string>();
  readonly heading = input<string>();
  readonly icon = input<IconName>('ellipsis');

  protected readonly id = `menu-${++count}`;

  /** A move that is chosen closes the menu. */
  protected close({ target }: Event): void {
    if (target instanceof Element) target.closest<HTMLElement>('[popover]')?.hidePopover();
  }
}
