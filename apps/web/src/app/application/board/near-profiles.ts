import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { candidateMatchPageSchema } from '@vte/contract';
import { DIPLOMA_LABELS, formatDay, initials, MatchScore, Note, THEME_LABELS } from '@vte/ui';

/** Candidates who accept to be shown, without their family name, the closest to the offer first. */
@Component({
  selector: 'vte-near-profiles',
  imports: [MatchScore, Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (resource.error()) {
      <vte-note kind="danger"
        >Les profils ne s’affichent pas.
        <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
      >
    } @else if (resource.isLoading()) {
      @for (place of [1, 2, 3]; track place) {
        <div class="sk" style="height: 132px"></div>
      }
    } @else {
      <p class="sm muted">
        Ces candidats acceptent d’être montrés, sans leur nom de famille. Votre offre leur est proposée parmi celles qui
        leur conviennent.
      </p>
      <ul class="lines">
        @for (line of profiles(); track line.candidate.id) {
          <li>
            <span class="mono rd" aria-hidden="true">{{ line.letters }}</span>
            <div>
              <h2 class="h3">{{ line.candidate.firstName }}</h2>
              <p class="sm">{{ line.diploma }}</p>
              <p class="sm muted">{{ line.candidate.skills.join(', ') }}</p>
              <p class="sm muted">{{ line.themes }}</p>
              @if (line.from) {
                <p class="sm muted">disponible le {{ line.from }}</p>
              }
            </div>
            <vte-match-score [match]="line.match" />
          </li>
        } @empty {
          <li class="empty">
            <h2 class="h3">Aucun profil à montrer pour le moment</h2>
            <p class="muted">
              Chaque candidat choisit d’être montré ou non. Dès qu’un profil proche l’accepte, il apparaît ici.
            </p>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      max-width: 920px;
      display: grid;
      gap: var(--s5);
    }
    li:not(.empty) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--s4) var(--s5);
    }
    li p {
      overflow-wrap: anywhere;
    }
    @media (width <= 640px) {
      li:not(.empty) {
        grid-template-columns: auto minmax(0, 1fr);
      }
      vte-match-score {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class NearProfiles {
  readonly offerId = input.required<string>();

  protected readonly resource = httpResource(() => `/api/v1/offers/${encodeURIComponent(this.offerId())}/matches`, {
    parse: (body) => candidateMatchPageSchema.parse(body),
  });
  protected readonly profiles = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map(({ candidate, match }) => ({
      candidate,
      match,
      letters: initials(candidate.firstName),
      diploma: `${DIPLOMA_LABELS[candidate.diplomaLevel]}, ${candidate.diplomaTitle}`,
      themes: candidate.themes.map((theme) => THEME_LABELS[theme]).join(', '),
      from: candidate.availableFrom && formatDay(candidate.availableFrom),
    })),
  );
}
