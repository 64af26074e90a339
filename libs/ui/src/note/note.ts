import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-names.ts';

const ICON_OF_KIND = {
  info: 'info',
  success: 'circle-check',
  warning: 'circle-alert',
  danger: 'circle-x',
} as const satisfies Record<string, IconName>;

export type NoteKind = keyof typeof ICON_OF_KIND;

/** Something to know, that stays. An `action` slot takes a button. */
@Component({
  selector: 'vte-note',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'kind()', '[attr.role]': 'role()' },
  template: `
    <vte-icon [name]="icon()" />
    <p><ng-content /></p>
    <ng-content select="[action]" />
  `,
  styles: `
    :host {
      --nt: var(--primary-tint);
      --nc: var(--primary);
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: flex-start;
      padding: 14px 16px;
      border-radius: var(--r);
      background: var(--nt);
      color: var(--ink);
      font-size: var(--fs-sm);
    }
    :host(.success) {
      --nt: var(--success-tint);
      --nc: var(--success);
    }
    :host(.warning) {
      --nt: var(--warning-tint);
      --nc: var(--warning);
    }
    :host(.danger) {
      --nt: var(--danger-tint);
      --nc: var(--danger);
    }
    vte-icon {
      color: var(--nc);
      margin-top: 1px;
    }
    p {
      flex: 1 1 12rem;
      min-width: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class Note {
  readonly kind = input<NoteKind>('info');
  /** True for a refusal that must be read at once. */
  readonly urgent = input(false);

  protected readonly icon = computed(() => ICON_OF_KIND[this.kind()]);
  protected readonly role = computed(() => (this.urgent() ? 'alert' : null));
}
