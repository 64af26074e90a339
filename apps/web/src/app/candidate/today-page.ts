import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applicationPageSchema, candidateSchema, offerMatchPageSchema } from '@vte/contract';
import {
  APPLICATION_STATUS_WORDS,
  formatDay,
  formatPlace,
  formatShare,
  initials,
  MatchScore,
  Note,
  plural,
  StatusBadge,
} from '@vte/ui';
import { Session } from '../session/session.ts';
import { todayInParis } from '../time/today.ts';

const SHOWN = 3;

@Component({
  selector: 'vte-candidate-today-page',
  imports: [MatchScore, Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
})
export class CandidateTodayPage {
  protected readonly account = inject(Session).account;
  protected readonly today = formatDay(todayInParis());
  protected readonly words = APPLICATION_STATUS_WORDS;

  private readonly profileResource = httpResource(() => '/api/v1/me/candidate', {
    parse: (body) => candidateSchema.parse(body),
  });
  protected readonly profile = computed(() => (this.profileResource.hasValue() ? this.profileResource.value() : null));
  protected readonly completeness = computed(() =>
    formatShare(Math.round((this.profile()?.completeness ?? 1) * 100) / 100),
  );
  protected readonly matches = httpResource(
    () => (this.profile() === null ? undefined : { url: '/api/v1/me/matches', params: { limit: SHOWN } }),
    { parse: (body) => offerMatchPageSchema.parse(body) },
  );
  protected readonly suggestions = computed(() =>
    (this.matches.hasValue() ? this.matches.value().items : []).map(({ offer, match }) => ({
      offer,
      match,
      letters: initials(offer.company.name),
      place: formatPlace(offer.place),
    })),
  );
  protected readonly applications = httpResource(() => '/api/v1/me/applications?limit=50', {
    parse: (body) => applicationPageSchema.parse(body),
  });
  private readonly mine = computed(() => (this.applications.hasValue() ? this.applications.value().items : []));
  protected readonly proposals = computed(() => this.mine().filter(({ status }) => status === 'offer_made'));
  protected readonly latest = computed(() => this.mine().slice(0, 4));
  protected readonly headline = computed(() => {
    const proposals = this.proposals().length;
    if (proposals > 0)
      return `${plural(proposals, 'proposition')} ${proposals > 1 ? 'attendent' : 'attend'} votre réponse.`;
    if (this.mine().some(({ status }) => status === 'interview')) return 'un entretien se prépare.';
    return this.mine().length > 0 ? 'vos candidatures avancent.' : 'trouvons votre poste.';
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      const error = this.profileResource.error();
      if (error instanceof HttpErrorResponse && error.status === 404)
        void router.navigate(['/candidat/profil'], { replaceUrl: true });
    });
  }
}
