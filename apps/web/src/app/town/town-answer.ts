import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommuneView } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { CommuneField, LIST_WORDS, Note } from '@vte/ui';
import { chosenCommune } from '../api/chosen-commune.ts';
import { isUnknown, toFailure } from '../error/failure.ts';

/** One question, one field, the answer below. */
@Component({
  selector: 'vte-town-answer',
  imports: [CommuneField, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <vte-commune-field label="Ma commune est-elle éligible&#8239;?" [value]="town()" (valueChange)="settle($event)" />
    <div role="status">
      @if (failure(); as failure) {
        @if (isUnknown(failure)) {
          <vte-note kind="danger">Nous ne connaissons pas cette commune.</vte-note>
        } @else {
          <vte-note kind="danger">
            {{ failure.sentence }}
            <button action type="button" class="btn sm" (click)="commune.reload()">Réessayer</button>
          </vte-note>
        }
      } @else if (answer(); as answer) {
        <vte-note [kind]="answer.territory ? 'success' : 'warning'">
          @if (answer.territory; as territory) {
            <b>Oui, {{ answer.name }} est dans un territoire d’industrie&#8239;:</b>&ngsp;<a
              [routerLink]="['/territoires', territory.slug]"
              >{{ territory.name }}</a
            >.
          } @else {
            <b>Non, {{ answer.name }} n’est pas dans un des 148 territoires des aides.</b>&ngsp;
            @if (answer.other; as other) {
              Elle est dans
              <a [routerLink]="['/territoires', other.slug]" [queryParams]="{ liste: other.list }">{{ other.name }}</a>,
              de la liste de {{ other.date }}.
            }
          }
          <a action class="btn sm" routerLink="/eligibilite" [queryParams]="{ commune: answer.code }">{{
            answer.territory ? 'Vérifier mon recrutement' : 'Comprendre pourquoi'
          }}</a>
        </vte-note>
      }
    </div>
  `,
  styles: `
    /* A question of its own, apart from the list below. */
    :host {
      display: block;
      padding: var(--s5);
      border-radius: var(--r-lg);
      background: var(--sunk);
    }
    vte-note {
      margin-top: var(--s3);
    }
    vte-commune-field {
      max-width: 560px;
    }
  `,
})
export class TownAnswer {
  /** Code of the commune asked about; empty for none. */
  readonly code = input.required<string>();
  readonly chosen = output<string>();

  protected readonly isUnknown = isUnknown;
  protected readonly commune = httpResource<CommuneView>(() =>
    this.code() === '' ? undefined : `/api/v1/communes/${encodeURIComponent(this.code())}`,
  );
  private readonly known = computed(() => (this.commune.hasValue() ? this.commune.value() : null));
  protected readonly town = chosenCommune(this.code, this.known);
  protected readonly failure = computed(() => {
    const error = this.commune.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly answer = computed(() => {
    const commune = this.known();
    if (commune === null) return null;
    const { code, name, department, territories } = commune;
    const other = territories.find(({ list }) => list !== DEFAULT_TERRITORY_LIST);
    return {
      code,
      name: `${name} (${department.code})`,
      territory: territories.find(({ list }) => list === DEFAULT_TERRITORY_LIST) ?? null,
      other: other === undefined ? null : { ...other, date: LIST_WORDS[other.list].date },
    };
  });

  protected settle(town: CommuneView | null): void {
    this.town.set(town);
    if ((town?.code ?? '') !== this.code()) this.chosen.emit(town?.code ?? '');
  }
}
