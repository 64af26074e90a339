import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { Icon } from '../icon/icon.ts';
import type { IconName } from '../icon/icon-names.ts';
import { plural } from '../words/format.ts';
import { sourceLink } from '../words/source-links.ts';
import type { CriterionLine } from './criterion-list.ts';

const MARKS: Record<CriterionLine['outcome'], { icon: IconName; word: string }> = {
  met: { icon: 'circle-check', word: 'Conforme' },
  pending: { icon: 'circle-alert', word: 'À vérifier' },
  unmet: { icon: 'circle-x', word: 'Non conforme' },
};
/** Rules that hold and are shown at first: those in doubt are always shown. */
const MET_SHOWN = 7;

/** The checks of a case as the staff reads them: value found, value required, verdict, source, what is in the way first. */
@Component({
  selector: 'vte-check-table',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="row between">
      <h2 class="h3">
        Contrôles <span class="count">{{ count() }}</span>
      </h2>
      @if (doubts().length > 0 || onlyDoubts()) {
        <label class="ck">
          <input #box type="checkbox" [checked]="onlyDoubts()" (change)="onlyDoubts.set(box.checked)" />
          À vérifier seulement
        </label>
      }
    </div>
    @if (shown().length > 0) {
      <div role="table" aria-label="Contrôles">
        <div role="row" class="head">
          <span role="columnheader">Règle et source</span>
          <span role="columnheader">Trouvé</span>
          <span role="columnheader">Attendu</span>
        </div>
        @for (line of shown(); track line.id) {
          <div role="row" [class]="line.outcome">
            <div role="rowheader">
              <vte-icon [name]="marks[line.outcome].icon" />
              <b
                >{{ line.title }}<span class="vh"> : {{ marks[line.outcome].word }}</span></b
              >
              <span class="source">
                @if (proofs()[line.id]; as proof) {
                  <button type="button" (click)="opened.emit(line.id)">{{ proof }}</button>,
                }
                @if (line.link) {
                  <a [href]="line.link" target="_blank" rel="noopener">{{ line.source }}</a>
                } @else {
                  {{ line.source }}
                }
              </span>
            </div>
            <div role="cell"><span class="name" aria-hidden="true">Trouvé</span>{{ line.found || '–' }}</div>
            <div role="cell" class="required">
              <span class="name" aria-hidden="true">Attendu</span>{{ line.required || line.reason }}
              @if (line.outcome !== 'met' && line.required) {
                <p>{{ line.reason }}</p>
              }
            </div>
          </div>
        }
      </div>
    } @else {
      <p class="sm muted">Rien à vérifier : tout est conforme.</p>
    }
    @if (hidden() > 0) {
      <button type="button" class="btn qt sm" (click)="expanded.set(true)">{{ more() }}</button>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
      align-content: start;
      min-width: 0;
    }
    .count {
      color: var(--muted);
      font-weight: 500;
    }
    [role='row'] {
      display: grid;
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) minmax(0, 1.1fr);
      gap: 4px 16px;
      padding: 12px 10px;
      border-bottom: 1px solid var(--line);
      font-size: var(--fs-sm);
      overflow-wrap: anywhere;
    }
    .head {
      padding-block: 6px;
      color: var(--muted);
      border-color: var(--line-field);
    }
    [role='row'].pending {
      background: var(--warning-tint);
      border-radius: var(--r);
    }
    [role='row'].unmet {
      background: var(--danger-tint);
      border-radius: var(--r);
    }
    [role='rowheader'] {
      display: grid;
      grid-template-columns: 20px minmax(0, 1fr);
      gap: 2px 10px;
    }
    .met vte-icon {
      color: var(--success);
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
    .source {
      grid-column: 2;
      font-size: var(--fs-xs);
      color: var(--muted);
    }
    .source a {
      color: inherit;
    }
    .source button {
      border: 0;
      padding: 0;
      background: none;
      font: inherit;
      color: var(--primary);
      text-decoration: underline;
      text-underline-offset: 0.2em;
      cursor: pointer;
    }
    .pending .source,
    .unmet .source,
    .pending .required,
    .unmet .required,
    .pending .name,
    .unmet .name {
      color: var(--ink);
    }
    .required,
    .name {
      color: var(--muted);
    }
    .required p {
      margin-top: 4px;
    }
    .name {
      display: none;
      font-size: var(--fs-xs);
    }
    .btn {
      justify-self: start;
    }
    @media (width <= 640px) {
      .head {
        position: absolute;
        clip-path: inset(50%);
      }
      [role='row']:not(.head) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        padding-inline: 4px;
      }
      [role='rowheader'] {
        grid-column: 1 / -1;
      }
      [role='cell']:not(.required) {
        padding-left: 30px;
      }
      .name {
        display: block;
      }
    }
  `,
})
export class CheckTable {
  readonly lines = input.required<readonly CriterionLine[]>();
  /** Names of the papers that prove a rule, by rule: they open with `opened`. */
  readonly proofs = input<Readonly<Record<string, string>>>({});
  readonly opened = output<string>();

  protected readonly marks = MARKS;
  protected readonly onlyDoubts = signal(false);
  protected readonly expanded = signal(false);

  private readonly met = computed(() => this.lines().filter(({ outcome }) => outcome === 'met'));
  protected readonly doubts = computed(() => this.lines().filter(({ outcome }) => outcome !== 'met'));
  protected readonly hidden = computed(() =>
    this.onlyDoubts() || this.expanded() ? 0 : Math.max(0, this.met().length - MET_SHOWN),
  );
  protected readonly shown = computed(() => {
    const met = this.onlyDoubts() ? [] : this.met().slice(0, this.met().length - this.hidden());
    return [...this.doubts(), ...met].map((line) => ({ ...line, link: sourceLink(line.source) }));
  });
  protected readonly count = computed(
    () => `${plural(this.met().length, 'conforme')}, ${this.doubts().length} à vérifier`,
  );
  protected readonly more = computed(() =>
    this.hidden() === 1 ? 'Voir l’autre contrôle conforme' : `Voir les ${this.hidden()} autres contrôles conformes`,
  );
}
