import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OfferMatchPage } from '@vte/contract';
import { formatContract, formatPay, formatPlace, Icon, initials, MatchParts, matchSentence } from '@vte/ui';

const REASONS = 3;
const GOOD = 0.8;

/** An offer for a candidate: its score, the best reasons for it and what lacks most, each part within one click. */
@Component({
  selector: 'vte-offer-suggestion',
  imports: [Icon, MatchParts, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="mono" aria-hidden="true">{{ view().letters }}</span>
    <div class="top">
      <div>
        <h3>
          <a [routerLink]="['/offres', line().offer.slug]">{{ line().offer.title }}</a>
        </h3>
        <p class="sm muted">{{ line().offer.company.name }} · {{ view().place }}</p>
        <p class="sm">
          <b>{{ view().pay }}</b> · {{ view().contract }}
        </p>
      </div>
      <p class="score">{{ line().match.score }} <small>sur 100</small></p>
    </div>
    <ul>
      @for (reason of view().reasons; track reason) {
        <li><vte-icon name="check" size="small" />{{ reason }}</li>
      }
      @if (view().lacking; as lacking) {
        <li class="lacking"><vte-icon name="arrow-up-right" size="small" />{{ lacking }}</li>
      }
    </ul>
    <vte-match-parts [parts]="line().match.parts" />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 52px minmax(0, 1fr);
      gap: var(--s3) var(--s4);
      padding: var(--s5) 0;
      border-bottom: 1px solid var(--line);
    }
    :host > :not(.mono) {
      grid-column: 2;
    }
    .mono {
      grid-row: 1;
    }
    .top {
      grid-row: 1;
      display: flex;
      justify-content: space-between;
      gap: var(--s4);
    }
    h3 a {
      color: var(--ink);
      text-decoration: none;
    }
    h3 a:hover {
      color: var(--primary);
      text-decoration: underline;
    }
    .score {
      font: 700 1.75rem/1 var(--font-display);
      letter-spacing: -0.02em;
      white-space: nowrap;
    }
    small {
      font: 500 var(--fs-xs) / 1 var(--font-text);
      color: var(--muted);
      letter-spacing: 0;
    }
    ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 6px var(--s4);
      font-size: var(--fs-sm);
    }
    li {
      display: flex;
      gap: 8px;
    }
    li vte-icon {
      color: var(--success);
      margin-top: 4px;
    }
    .lacking {
      grid-column: 1 / -1;
      color: var(--muted);
    }
    .lacking vte-icon {
      color: var(--accent);
    }
    @media (width <= 640px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
      :host > :not(.mono) {
        grid-column: 1;
      }
      .mono {
        display: none;
      }
      ul {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class OfferSuggestion {
  readonly line = input.required<OfferMatchPage['items'][number]>();

  protected readonly view = computed(() => {
    const { offer, match } = this.line();
    const byPoints = match.parts.toSorted((a, b) => b.points - a.points);
    const lacking = match.parts
      .filter(({ value }) => value < GOOD)
      .toSorted((a, b) => b.weight - b.points - (a.weight - a.points))[0];
    return {
      letters: initials(offer.company.name),
      place: formatPlace(offer.place),
      pay: formatPay(offer),
      contract: formatContract(offer.contractType, offer.durationMonths),
      reasons: byPoints
        .filter(({ value }) => value >= GOOD)
        .slice(0, REASONS)
        .map(matchSentence),
      lacking: lacking && matchSentence(lacking),
    };
  });
}
