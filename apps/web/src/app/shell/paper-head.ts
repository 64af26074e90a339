import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Logo } from './logo.ts';
import { PageHead } from './page-head.ts';

/** On paper, whose page it is and where to find it again. */
@Component({
  selector: 'vte-paper-head',
  imports: [Logo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<vte-logo /><span>{{ head.shown() }}</span>`,
  styles: `
    :host {
      display: none;
    }
    @media print {
      :host {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: var(--s6);
        margin-bottom: var(--s6);
        border-bottom: 1px solid var(--line);
        font-size: var(--fs-xs);
        overflow-wrap: anywhere;
      }
    }
  `,
})
export class PaperHead {
  protected readonly head = inject(PageHead);
}
