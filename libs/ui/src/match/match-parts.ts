import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Match } from '@vte/matching';
import { Icon } from '../icon/icon.ts';
import { matchSentence } from '../words/match-words.ts';

/** Why a score has its value: one sentence and its points for each part, and what never enters it. */
@Component({
  selector: 'vte-match-parts',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
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
    summary {
      font-size: var(--fs-xs);
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
export class MatchParts {
  readonly parts = input.required<Match['parts']>();
  readonly open = input(false);

  protected readonly lines = computed(() =>
    this.parts().map((part) => ({
      ...part,
      rounded: Math.round(part.points),
      good: part.value >= 0.8,
      sentence: matchSentence(part),
    })),
  );
}
