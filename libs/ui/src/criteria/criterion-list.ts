import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-names.ts';
import { sourceLink } from '../words/source-links.ts';

/** One rule and what it says of a case, in words. */
export interface CriterionLine {
  id: string;
  outcome: 'met' | 'pending' | 'unmet';
  title: string;
  /** Value found. */
  found: string;
  /** Value required, when it is one. */
  required: string;
  /** Why: value required, or what to do. */
  reason: string;
  source: string;
}

const MARKS: Record<CriterionLine['outcome'], { icon: IconName; word: string }> = {
  met: { icon: 'circle-check', word: 'Rempli' },
  pending: { icon: 'circle-alert', word: 'À confirmer' },
  unmet: { icon: 'circle-x', word: 'Non rempli' },
};

/** The verdict criterion by criterion: outcome, value found, reason, source. */
@Component({
  selector: 'vte-criterion-list',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of parted().shown; track line.id) {
        <li [class]="line.outcome">
          <vte-icon [name]="marks[line.outcome].icon" size="large" />
          <b
            >{{ line.title }}<span class="vh"> : {{ marks[line.outcome].word }}</span></b
          >
          <span class="found" [class.long]="line.found.length > 40">{{ line.found }}</span>
          <p>{{ line.reason }}</p>
          @if (line.outcome !== 'met' && line.required) {
            <p>Attendu : {{ line.required }}</p>
          }
          <p class="source">
            Source :
            @if (line.link) {
              <a [href]="line.link" target="_blank" rel="noopener">{{ line.source }}</a>
            } @else {
              {{ line.source }}
            }
          </p>
        </li>
      }
    </ul>
    @if (parted().rest.length > 0) {
      <details>
        <summary>{{ restLabel() }}</summary>
        <vte-criterion-list [lines]="parted().rest" />
      </details>
    }
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 26px minmax(min-content, 1fr) fit-content(55%);
      gap: 2px 12px;
      padding: 14px 0;
      border-top: 1px solid var(--line);
      font-size: var(--fs-sm);
    }
    li:first-child {
      border-top: 0;
    }
    vte-icon {
      color: var(--success);
      grid-row: span 2;
    }
    .pending vte-icon {
      color: var(--warning);
    }
    .unmet vte-icon {
      color: var(--danger);
    }
    b {
      font-weight: 650;
    }
    .found,
    p {
      color: var(--muted);
    }
    .found {
      text-align: right;
    }
    /* A list of things reads on its own line. */
    .long {
      grid-column: 2 / -1;
      text-align: left;
    }
    p {
      grid-column: 2 / -1;
    }
    .source {
      font-size: var(--fs-xs);
    }
    .source a {
      color: inherit;
    }
    details {
      border-top: 1px solid var(--line);
    }
  `,
})
export class CriterionList {
  readonly lines = input.required<readonly CriterionLine[]>();
  /** The criteria that matter most here; the others fold away, unless they stand in the way. None: all are shown. */
  readonly main = input<readonly string[]>([]);

  protected readonly parted = computed(() => {
    const lines = this.lines().map((line) => ({ ...line, link: sourceLink(line.source) }));
    const main = this.main();
    const matters = ({ id, outcome }: CriterionLine) => main.length === 0 || main.includes(id) || outcome === 'unmet';
    return { shown: lines.filter(matters), rest: lines.filter((line) => !matters(line)) };
  });
  protected readonly restLabel = computed(() => {
    const { rest } = this.parted();
    const pending = rest.filter(({ outcome }) => outcome === 'pending').length;
    return pending === 0
      ? `${rest.length} autres conditions remplies`
      : `${rest.length} autres conditions, dont ${pending} à vérifier par une personne`;
  });
  protected readonly marks = MARKS;
}
