import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Page, PublicCompany } from '@vte/contract';
import { COMPANY_SIZE_LABELS, formatPlace, headcountWords, initials, Note, plural } from '@vte/ui';
import { present } from '../api/present.ts';
import { ResultMemory } from '../api/result-memory.ts';
import { heldPages } from '../api/result-pages.ts';

const FIRST = 8;
/** The most that the API gives at once. */
const MOST = 100;

/** The verified companies of a territory. */
@Component({
  selector: 'vte-territory-companies',
  imports: [Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="sec-h">
      <h2 id="entreprises">Entreprises</h2>
    </div>
    @if (found.error()) {
      <vte-note kind="danger">
        Les entreprises n’ont pas pu s’afficher.
        <button action type="button" class="btn sm" (click)="found.reload()">Réessayer</button>
      </vte-note>
    } @else if (companies().length > 0) {
      <ul>
        @for (company of companies(); track company.slug) {
          <li>
            <span class="mono sm" aria-hidden="true">{{ company.letters }}</span>
            <div>
              <a [routerLink]="['/entreprises', company.slug]">{{ company.name }}</a>
              <p class="sm muted">{{ company.about }}</p>
            </div>
          </li>
        }
      </ul>
      @if (next(); as next) {
        <p class="more">
          <button type="button" class="btn" (click)="cursor.set(next)">Afficher {{ others() }}</button>
        </p>
      }
    } @else if (found.hasValue()) {
      <div class="empty">
        <p>Aucune entreprise de ce territoire n’a encore de page.</p>
        <a class="btn" routerLink="/inscription" [queryParams]="{ profil: 'entreprise' }">Inscrire une entreprise</a>
      </div>
    }
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr));
      column-gap: var(--s8);
      border-bottom: 1px solid var(--line);
    }
    li {
      display: flex;
      gap: var(--s3);
      align-items: center;
      padding-block: 12px;
      border-top: 1px solid var(--line);
      overflow-wrap: anywhere;
    }
    li a {
      font-weight: 600;
    }
    .more {
      margin-top: var(--s4);
    }
  `,
})
export class TerritoryCompanies {
  readonly slug = input.required<string>();

  protected readonly cursor = linkedSignal(() => (this.slug(), ''));
  protected readonly found = httpResource<Page<PublicCompany>>(() => ({
    url: '/api/v1/companies',
    params: present({
      territory: this.slug(),
      cursor: this.cursor(),
      limit: String(this.cursor() === '' ? FIRST : MOST),
    }),
  }));
  private readonly held = heldPages({
    key: this.slug,
    cursor: this.cursor,
    page: computed(() => (this.found.hasValue() ? this.found.value() : null)),
    memory: new ResultMemory<Page<PublicCompany>>(),
  });
  private readonly last = computed(() => this.held()?.pages.at(-1)?.page);
  /** How many there are in all; null until it is known. */
  readonly total = computed(() => this.last()?.total ?? null);
  protected readonly next = computed(() => this.last()?.nextCursor ?? null);
  protected readonly companies = computed(() =>
    (this.held()?.pages ?? [])
      .flatMap(({ page }) => page.items)
      .map(({ slug, name, size, headcount, place }) => ({
        slug,
        name,
        letters: initials(name),
        about: [
          size === null ? 'Entreprise' : COMPANY_SIZE_LABELS[size],
          headcountWords(headcount),
          ...(place === null ? [] : [formatPlace(place)]),
        ].join(', '),
      })),
  );
  protected readonly others = computed(() => {
    const hidden = (this.total() ?? 0) - this.companies().length;
    return plural(Math.min(hidden, MOST), 'autre entreprise', 'autres entreprises');
  });
}
