import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { DemoFacts } from './demo-facts.ts';

/** Says on every page that nobody here is real. */
@Component({
  selector: 'vte-demo-band',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (facts.demo()) {
      <p role="note" class="xs"><b>Démonstration</b> : entreprises et personnes inventées</p>
    }
  `,
  styles: `
    p {
      margin: 0;
      padding: 4px var(--s4);
      max-width: none;
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
