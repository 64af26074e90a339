import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { DemoFacts } from './demo-facts.ts';

/** Says on every page that nobody here is real. */
@Component({
  selector: 'vte-demo-band',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (facts.demo()) {
      <aside class="xs" aria-label="Démonstration"><b>Démonstration</b> : entreprises et personnes inventées</aside>
    }
  `,
  styles: `
    aside {
      padding: 4px var(--s4);
      text-align: center;
      background: var(--accent-tint);
      color: var(--on-accent-tint);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class DemoBand {
  protected readonly facts = inject(DemoFacts);
}
