import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfferCard } from '@vte/contract';
import { daysBetween } from '@vte/eligibility';
import { Icon } from '../icon/icon.ts';
import { formatDay, formatMoney } from '../words/format.ts';
import { THEME_LABELS } from '../words/labels.ts';
import { formatAge, formatContract, formatLevel, formatPay, formatPlace, initials } from '../words/offer-words.ts';
import { dayOf } from '../words/paris.ts';

/** An offer in a list: pay, place, contract, start, level, and the aid that it may open. */
@Component({
  selector: 'vte-offer-row',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="mono" aria-hidden="true">{{ letters() }}</span>
    <h3>
      <a [routerLink]="['/offres', offer().slug]">{{ offer().title }}</a>
    </h3>
    <p class="where">
      <a [routerLink]="['/entreprises', offer().company.slug]">{{ offer().company.name }}</a> · {{ place() }}
    </p>
    <ul>
      <li class="pay">{{ pay() }}</li>
      <li>{{ contract() }}</li>
      @if (start(); as day) {
        <li>dès le {{ day }}</li>
      }
      <li>{{ level() }}</li>
    </ul>
    <p class="foot">
      @if (aid(); as amount) {
        <span class="aid"><vte-icon name="circle-check" size="small" />{{ amount }}</span>
      }
      <span class="muted">{{ more() }}</span>
    </p>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      grid-template-columns: 52px minmax(0, 1fr);
      gap: 4px var(--s4);
      padding: var(--s5) 0;
    }
    .mono {
      grid-row: span 4;
    }
    h3 {
      font-size: 1.125rem;
      overflow-wrap: anywhere;
    }
    h3 a {
      color: var(--ink);
      text-decoration: none;
    }
    /* The whole row opens the offer, but for the name of the company. */
    h3 a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    :host(:hover) h3 a {
      color: var(--primary);
      text-decoration: underline;
    }
    .where {
      font-size: var(--fs-sm);
      color: var(--muted);
    }
    .where a {
      position: relative;
      z-index: 1;
      color: inherit;
    }
    ul,
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      font-size: var(--fs-sm);
      align-items: center;
    }
    .pay {
      font-weight: 650;
    }
    .foot {
      font-size: var(--fs-xs);
    }
    .aid {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      font-weight: 650;
      color: var(--success);
    }
    @media (width <= 640px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
        padding: var(--s4) 0;
      }
      .mono {
        display: none;
      }
    }
  `,
})
export class OfferRow {
  readonly offer = input.required<OfferCard>();
  /** Day of reading, in Paris: with it, the row tells the age of the offer. */
  readonly today = input<string>();

  protected readonly letters = computed(() => initials(this.offer().company.name));
  protected readonly place = computed(() => formatPlace(this.offer().place, this.offer().distanceKm));
  protected readonly pay = computed(() => formatPay(this.offer()));
  protected readonly contract = computed(() => formatContract(this.offer().contractType, this.offer().durationMonths));
  protected readonly level = computed(() => formatLevel(this.offer().minDiplomaLevel));
  protected readonly start = computed(() => {
    const { startsOn } = this.offer();
    return startsOn && formatDay(startsOn);
  });
  /** « Numérique · il y a 3 jours ». */
  protected readonly more = computed(() => {
    const { themes, publishedAt } = this.offer();
    const today = this.today();
    const age = today === undefined || publishedAt === null ? '' : formatAge(daysBetween(dayOf(publishedAt), today));
    return [themes.map((theme) => THEME_LABELS[theme]).join(', '), age].filter((words) => words !== '').join(' · ');
  });
  protected readonly aid = computed(() => {
    const { recruitment, settlingIn } = this.offer().aids;
    if (settlingIn.state !== 'closed') return `${formatMoney(settlingIn.amountCents)} possibles pour vous`;
    return recruitment.state === 'closed' ? '' : `${formatMoney(recruitment.amountCents)} possibles pour l’entreprise`;
  });
}
