import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Match } from '@vte/matching';
import { Rule } from '../rule/rule.ts';
import { MatchParts } from './match-parts.ts';

/** A score on its graduated rule, with each part in a sentence: never a number alone. */
@Component({
  selector: 'vte-match-score',
  imports: [MatchParts, Rule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <span>{{ heading() }}</span>
      <span class="score">{{ match().score }}<small>sur 100</small></span>
    </div>
    <vte-rule [parts]="points()" />
    <vte-match-parts [parts]="match().parts" [open]="open()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      font-weight: 650;
      font-size: var(--fs-sm);
      margin-bottom: 4px;
    }
    .score {
      font: 700 1.5rem/1 var(--font-display);
      letter-spacing: -0.02em;
    }
    small {
      margin-left: 4px;
      font: 500 var(--fs-xs) / 1 var(--font-text);
      color: var(--muted);
      letter-spacing: 0;
    }
  `,
})
export class MatchScore {
  readonly match = input.required<Pick<Match, 'score' | 'parts'>>();
  readonly heading = input('Correspondance avec l’offre');
  readonly open = input(false);

  protected readonly points = computed(() => this.match().parts.map(({ points }) => points));
}
