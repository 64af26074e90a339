import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Match } from '@vte/matching';
import { Icon } from '../icon/icon.ts';
import { matchSentence } from '../words/match-words.ts';

/** A score on its graduated rule, with each part in a sentence: never a number alone. */
@Component({
  selector: 'vte-match-score',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <span>{{ heading() }}</span>
      <span class="score">{{ match().score }}<small>sur 100</small></span>
    </div>
    <div class="bar" aria-hidden="true">
      @for (line of lines(); track line.criterion) {
        <i [style.flex-grow]="line.points"></i>
      }
      <i class="rest" [style.flex-grow]="100 - match().score"></i>
    </div>
    <div class="ticks" aria-hidden="true" [style.--v]="match().score"></div>
    <details [open]="open()">
      <summary>Pourquoi ce chiffre</summary>
      <ul>
        @for (line of lines(); track line.criterion) {
          <li [class.low]="!line.good">
            <vte-icon [name]="line.good ? 'check' : 'minus'" size="small" />
            {{ line.sentence }}
            <span class="num muted">{{ line.rounded }}/{{ line.weight }}</span>
          </li>
        }
      </ul>
      <p class="xs muted">
        Ni l’âge, ni le genre, ni le nom, ni l’adresse n’entrent dans ce calcul. Il aide à lire, il ne décide pas.
      </p>
    </details>
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
    }
    .score {
      font: 680 1.5rem/1 var(--font-display);
      letter-spacing: -0.02em;
    }
    small {
      margin-left: 4px;
      font: 500 var(--fs-xs) / 1 var(--font-text);
      color: var(--muted);
      letter-spacing: 0;
    }
    .bar {
      display: flex;
      gap: 2px;
      height: 10px;
      margin-top: 4px;
    }
    .bar i {
      flex: 0 1 0;
      border-radius: 1px;
      background: var(--primary);
    }
    .bar .rest {
      background: repeating-linear-gradient(135deg, var(--neutral-tint) 0 4px, transparent 4px 7px);
    }
    .ticks {
      height: 7px;
      position: relative;
      background: repeating-linear-gradient(90deg, var(--line-field) 0 1px, transparent 1px 10%) no-repeat;
      background-size: calc(100% - 1px) 4px;
    }
    .ticks::after {
      content: '';
      position: absolute;
      left: calc(var(--v) * 1%);
      top: -2px;
      margin-left: -5px;
      border: 5px solid transparent;
      border-bottom: 8px solid var(--accent);
      border-top: 0;
    }
    summary {
      color: var(--primary);
      font-size: var(--fs-xs);
      font-weight: 600;
      cursor: pointer;
      width: fit-content;
      padding-block: 6px;
    }
    li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
      padding: 8px 0;
      font-size: var(--fs-sm);
      border-top: 1px solid var(--line);
    }
    li vte-icon {
      color: var(--success);
      margin-top: 3px;
    }
    .low vte-icon {
      color: var(--warning);
    }
    p {
      padding-top: 8px;
    }
  `,
})
export class MatchScore {
  readonly match = input.required<Pick<Match, 'score' | 'parts'>>();
  readonly heading = input('Correspondance avec l’offre');
  readonly open = input(false);

  protected readonly lines = computed(() =>
    this.match().parts.map((part) => ({
      ...part,
      rounded: Math.round(part.points),
      good: part.value >= 0.8,
      sentence: matchSentence(part),
    })),
  );
}
