import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TerritoryChanges } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST, type TerritoryList } from '@vte/eligibility';
import { LIST_WORDS, plural } from '@vte/ui';
import { toFailure } from '../error/failure.ts';

/** What a list changed against the one before it. */
@Component({
  selector: 'vte-list-changes',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 id="changes">Ce qui a changé</h2>
    @if (failure(); as failure) {
      <p class="muted">
        {{ failure.sentence }}
        <button type="button" class="btn sm" (click)="changes.reload()">Réessayer</button>
      </p>
    } @else if (groups(); as groups) {
      <p class="muted">{{ summary() }}</p>
      <div class="groups">
        @for (group of groups; track group.title) {
          <details>
            <summary>{{ group.title }}</summary>
            <ul class="sm">
              @for (line of group.lines; track line.slug) {
                <li>
                  <a [routerLink]="['/territoires', line.slug]" [queryParams]="line.query">{{ line.name }}</a>
                  @if (line.what) {
                    <span class="muted">{{ line.what }}</span>
                  }
                </li>
              }
            </ul>
          </details>
        }
      </div>
      <p class="xs muted">
        Calculé commune par commune : un territoire se poursuit s’il reprend plus de la moitié des communes d’un ancien.
        Une commune qui a changé d’intercommunalité compte aussi.
      </p>
    } @else {
      <div class="sk" style="height: 120px" aria-busy="true"></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s3);
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
      gap: 0 var(--s8);
      align-items: start;
    }
    details {
      border-block: 1px solid var(--line);
    }
    li {
      display: grid;
      padding-block: 6px;
      border-top: 1px solid var(--line);
    }
    a {
      justify-self: start;
    }
    @media (width <= 900px) {
      .groups {
        grid-template-columns: minmax(0, 1fr);
      }
      details + details {
        border-top: 0;
      }
    }
  `,
})
export class ListChanges {
  readonly list = input.required<TerritoryList>();

  protected readonly changes = httpResource<TerritoryChanges>(() => ({
    url: '/api/v1/territories/changes',
    params: { list: this.list() },
  }));
  protected readonly failure = computed(() => {
    const error = this.changes.error();
    return error === undefined ? null : toFailure(error);
  });
  private readonly known = computed(() => (this.changes.hasValue() ? this.changes.value() : null));
  protected readonly summary = computed(() => {
    const known = this.known();
    if (known === null) return '';
    const same = plural(known.unchanged, 'territoire est resté le même', 'territoires sont restés les mêmes');
    return `Depuis la liste de ${known.previous} (${LIST_WORDS[known.previous].date}), ${same}.`;
  });
  protected readonly groups = computed(() => {
    const known = this.known();
    return known && toGroups(known);
  });
}

/** A territory that another one took over is not lost: it says which. */
export function toGroups({ added, removed, changed }: TerritoryChanges) {
  const link = ({ list, slug, name }: TerritoryChanges['added'][number], what = '') => ({
    ...{ slug, name, what },
    query: list === DEFAULT_TERRITORY_LIST ? {} : { liste: list },
  });
  const merged = removed.filter(({ heir }) => heir !== null);
  const lost = removed.filter(({ heir }) => heir === null);
  return [
    { title: plural(added.length, 'territoire ajouté', 'territoires ajoutés'), lines: added.map((one) => link(one)) },
    {
      title: plural(merged.length, 'territoire repris par un autre', 'territoires repris par un autre'),
      lines: merged.map((one) => link(one, `repris par ${one.heir?.name ?? ''}`)),
    },
    { title: plural(lost.length, 'territoire retiré', 'territoires retirés'), lines: lost.map((one) => link(one)) },
    {
      title: plural(changed.length, 'territoire modifié', 'territoires modifiés'),
      lines: changed.map((one) => link(one, changeWords(one))),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** « auparavant Creil, 12 communes de plus ». */
export function changeWords(
  change: Omit<TerritoryChanges['changed'][number], 'list' | 'id' | 'slug' | 'name'>,
): string {
  const { formerName, communesAdded, communesRemoved } = change;
  return [
    formerName === null ? '' : `auparavant ${formerName}`,
    communesAdded === 0 ? '' : `${plural(communesAdded, 'commune')} de plus`,
    communesRemoved === 0 ? '' : `${plural(communesRemoved, 'commune')} de moins`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
