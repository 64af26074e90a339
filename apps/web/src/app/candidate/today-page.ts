import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { LIVE_APPLICATION_STATUSES, type ApplicationStatus } from '@vte/application';
import {
  applicationPageSchema,
  candidateInputSchema,
  candidateSchema,
  claimPageSchema,
  offerMatchPageSchema,
  type ApplicationSummary,
  type Candidate,
} from '@vte/contract';
import {
  APPLICATION_STATUS_WORDS,
  dayOf,
  formatDay,
  initials,
  Note,
  plural,
  StatusBadge,
  Track,
  type TrackStep,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { CandidateClient } from './candidate-client.ts';
import { OfferSuggestion } from './offer-suggestion.ts';
import { ProfileProgress } from './profile-progress.ts';

const SHOWN = 3;
const LIVE: readonly ApplicationStatus[] = LIVE_APPLICATION_STATUSES;

/** What waits for the person, the offers that suit them, and where their applications stand. */
@Component({
  selector: 'vte-candidate-today-page',
  imports: [Note, OfferSuggestion, ProfileProgress, RouterLink, StatusBadge, Track],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './today-page.html',
  styleUrl: './today-page.css',
})
export class CandidateTodayPage {
  private readonly client = inject(CandidateClient);
  private readonly toaster = inject(Toaster);
  protected readonly account = inject(Session).account;
  protected readonly today = formatDay(todayInParis());
  protected readonly words = APPLICATION_STATUS_WORDS;
  protected readonly lettersOf = initials;

  private readonly profileResource = httpResource(() => '/api/v1/me/candidate', {
    parse: (body) => candidateSchema.parse(body),
  });
  protected readonly profile = linkedSignal<Candidate | null>(() =>
    this.profileResource.hasValue() ? this.profileResource.value() : null,
  );
  private readonly isNew = computed(() => {
    const error = this.profileResource.error();
    return error instanceof HttpErrorResponse && error.status === 404;
  });
  protected readonly matches = httpResource(
    () => (this.profile()?.matching === true ? { url: '/api/v1/me/matches', params: { limit: SHOWN } } : undefined),
    { parse: (body) => offerMatchPageSchema.parse(body) },
  );
  /** Without a profile there is nothing to compare offers with: the person is led to it instead. */
  protected readonly failed = computed(
    () => (this.profileResource.error() ?? this.matches.error()) !== undefined && !this.isNew(),
  );
  protected readonly suggestions = computed(() => (this.matches.hasValue() ? this.matches.value().items : []));
  protected readonly applications = httpResource(() => '/api/v1/me/applications?limit=50', {
    parse: (body) => applicationPageSchema.parse(body),
  });
  private readonly mine = computed(() => (this.applications.hasValue() ? this.applications.value().items : []));
  protected readonly total = computed(() => (this.applications.hasValue() ? this.applications.value().total : 0));
  protected readonly proposals = computed(() => this.mine().filter(({ status }) => status === 'offer_made'));
  /** The application that is furthest on its way. */
  private readonly furthest = computed(() =>
    this.mine()
      .filter(({ status }) => LIVE.includes(status))
      .toSorted((a, b) => LIVE.indexOf(b.status) - LIVE.indexOf(a.status))
      .at(0),
  );
  protected readonly followed = computed(() => {
    const application = this.furthest();
    return application && { id: application.id, name: application.offer.companyName, steps: wayOf(application) };
  });
  protected readonly others = computed(() =>
    this.mine()
      .filter(({ id }) => id !== this.furthest()?.id)
      .slice(0, SHOWN),
  );
  private readonly claims = httpResource(() => '/api/v1/me/grant-claims', {
    parse: (body) => claimPageSchema.parse(body).items,
  });
  /** Answers and papers that others wait for. */
  protected readonly tasks = computed(() => {
    const answers = this.proposals().map(({ id, offer }) => ({
      id,
      label: `Répondre à ${offer.companyName}`,
      link: ['/candidat/candidatures', id],
      before: '',
    }));
    const papers = (this.claims.hasValue() ? this.claims.value() : [])
      .filter(({ status }) => status === 'draft' || status === 'info_requested')
      .map(({ id, status, fileBefore, nextStep }) => ({
        id,
        label: status === 'draft' ? 'Envoyer votre demande d’aide' : 'Compléter votre demande d’aide',
        link: ['/candidat/aides', id],
        before: `avant le ${formatDay(nextStep?.by ?? fileBefore)}`,
      }));
    return [...answers, ...papers];
  });
  protected readonly headline = computed(() => {
    const proposals = this.proposals().length;
    if (proposals > 0)
      return `${plural(proposals, 'proposition')} ${proposals > 1 ? 'attendent' : 'attend'} votre réponse.`;
    if (this.mine().some(({ status }) => status === 'interview')) return 'un entretien se prépare.';
    return this.mine().some(({ status }) => LIVE.includes(status))
      ? 'vos candidatures avancent.'
      : 'trouvons votre poste.';
  });

  constructor() {
    const router = inject(Router);
    effect(() => {
      if (this.isNew()) void router.navigate(['/candidat/profil'], { replaceUrl: true });
    });
  }

  protected reload(): void {
    if (this.profileResource.error() !== undefined) this.profileResource.reload();
    else this.matches.reload();
  }

  /** To object to the scores takes one click, and so does to change one's mind. */
  protected async showMatches(matching: boolean): Promise<void> {
    const profile = this.profile();
    if (profile === null) return;
    try {
      this.profile.set(await this.client.save({ ...candidateInputSchema.parse(profile), matching }, profile.version));
      if (!matching)
        this.toaster.say('Les rapprochements sont masqués.', () => {
          void this.showMatches(true);
        });
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}

/** The stages of a recruitment, up to where this one stands. */
function wayOf({ status, sentAt, answerExpectedBy }: ApplicationSummary): TrackStep[] {
  const reached = LIVE.indexOf(status);
  const steps = LIVE.map((stage, index): TrackStep => ({
    label: APPLICATION_STATUS_WORDS[stage].word,
    detail: index === 0 ? formatDay(dayOf(sentAt)) : '',
    state: index < reached ? 'done' : index === reached ? 'now' : 'next',
  }));
  const last = steps.at(-1);
  if (last !== undefined && answerExpectedBy !== null) last.detail = `réponse avant le ${formatDay(answerExpectedBy)}`;
  return steps;
}
