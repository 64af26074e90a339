import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { IconName } from './icon-names.ts';

/** A drawing beside a word that says the same: hidden from screen readers. */
@Component({
  selector: 'vte-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<svg><use [attr.href]="sheet + name()" /></svg>',
  host: { 'aria-hidden': 'true', '[class]': 'size()' },
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 20px;
      height: 20px;
      vertical-align: -4px;
    }
    :host(.small) {
      width: 16px;
      height: 16px;
      vertical-align: -3px;
    }
    :host(.large) {
      width: 24px;
      height: 24px;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input<'small' | 'medium' | 'large'>('medium');
  protected readonly sheet = '/icons.svg#';
}
