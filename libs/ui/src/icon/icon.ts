import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { ICONS, type IconName } from './icons.ts';

/** A drawing beside a word that says the same: hidden from screen readers. */
@Component({
  selector: 'vte-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '',
  host: { 'aria-hidden': 'true', '[class]': 'size()', '[innerHTML]': 'markup()' },
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
    :host ::ng-deep svg {
      width: 100%;
      height: 100%;
      stroke-width: 1.75;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input<'small' | 'medium' | 'large'>('medium');

  private readonly sanitizer = inject(DomSanitizer);
  // The markup is ours, taken in at build.
  protected readonly markup = computed(() => this.sanitizer.bypassSecurityTrustHtml(ICONS[this.name()]));
}
