import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TerritoryView } from '@vte/contract';
import { formatNumber, plural } from '@vte/ui';
import { fold } from './fold.ts';

const SHOWN = 12;

/** The communes of a territory, the largest first, found by name or postcode. */
@Component({
  selector: 'vte-territory-towns',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeprint)': 'unfold()' },
  template: `
    <div class="sec-h">
      <h2 id="communes">Communes</h2>
      <div class="field">
        <label for="town-search">Chercher une commune</label>
        <span class="in">
          <input
            #search
            id="town-search"
            type="search"
            placeholder="Nom ou code postal"
            [value]="wanted()"
            (input)="wanted.set(search.value)"
          />
        </span>
      </div>
    </div>
    <p class="sm muted" role="status">{{ total() }}</p>
    @if (communes().length === 0) {
      <div class="empty"><p>Aucune commune de ce territoire ne porte ce nom.</p></div>
    } @else {
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">Commune</th>
            <th scope="col">Code postal</th>
            <th scope="col" class="r">Habitants</th>
          </tr>
        </thead>
        <tbody>
          @for (commune of communes(); track commune.code) {
            <tr>
              <td>
                <a routerLink="/eligibilite" [queryParams]="{ commune: commune.code }">{{ commune.name }}</a>
              </td>
              <td>{{ commune.postcodes }}</td>
              <td class="r">{{ commune.people }}</td>
            </tr>
          }
        </tbody>
      </table>
    }
    @if (hidden() > 0) {
      <p class="more">
        <button type="button" class="btn" (click)="all.set(true)">Afficher {{ others() }}</button>
      </p>
    }
  `,
  styles: `
    .more {
      margin-top: var(--s4);
    }
    @media print {
      td {
        padding-block: 2pt;
      }
      .field {
        display: none;
      }
    }
  `,
})
export class TerritoryTowns {
  readonly territory = input.required<TerritoryView>();

  private readonly view = inject(ChangeDetectorRef);
  protected readonly wanted = linkedSignal(() => (this.territory(), ''));
  protected readonly all = linkedSignal(() => (this.territory(), false));
  private readonly found = computed(() => {
    const wanted = fold(this.wanted());
    return this.territory()
      .communes.filter(
        ({ name, postcodes }) => fold(name).includes(wanted) || postcodes.some((code) => code.startsWith(wanted)),
      )
      .sort((a, b) => b.population - a.population);
  });
  protected readonly communes = computed(() =>
    (this.all() ? this.found() : this.found().slice(0, SHOWN)).map((commune) => ({
      ...commune,
      people: formatNumber(commune.population),
      postcodes: commune.postcodes.join(', '),
    })),
  );
  protected readonly hidden = computed(() => this.found().length - this.communes().length);
  protected readonly others = computed(() => plural(this.hidden(), 'autre commune', 'autres communes'));
  protected readonly total = computed(() => plural(this.found().length, 'commune'));

  /** Paper has no button: the browser takes the page as it is when this returns. */
  protected unfold(): void {
    this.all.set(true);
    this.view.detectChanges();
  }
}
