import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import type { LoginInput } from '@vte/contract';
import { DemoFacts } from './demo-facts.ts';

/** The accounts of the demonstration: one click takes the place of somebody. */
@Component({
  selector: 'vte-demo-accounts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (facts.demo(); as demo) {
      <section aria-labelledby="demo-accounts">
        <h2 class="h3" id="demo-accounts">Comptes de démonstration</h2>
        <p class="sm muted">Choisissez une personne : son adresse et son mot de passe sont remplis pour vous.</p>
        <ul>
          @for (account of demo.accounts; track account.email) {
            <li>
              <button type="button" (click)="chosen.emit({ email: account.email, password: demo.password ?? '' })">
                <b>{{ account.label }}</b>
                <span class="sm muted">{{ account.firstName }} {{ account.lastName }}</span>
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      border-top: 1px solid var(--line);
      padding-top: var(--s5);
    }
    ul {
      list-style: none;
      margin: var(--s4) 0 0;
      padding: 0;
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
      gap: var(--s2);
    }
    button {
      display: grid;
      width: 100%;
      height: 100%;
      min-height: 56px;
      align-content: center;
      padding: var(--s2) var(--s3);
      text-align: left;
      font: inherit;
      color: var(--ink);
      background: var(--surface);
      border: 1px solid var(--line-field);
      border-radius: var(--r);
      cursor: pointer;
    }
    button:hover {
      background: var(--primary-tint);
    }
  `,
})
export class DemoAccounts {
  protected readonly facts = inject(DemoFacts);

  /** What fills in the form. */
  readonly chosen = output<LoginInput>();
}
