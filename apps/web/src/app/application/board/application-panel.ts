import { CdkTrapFocus } from '@angular/cdk/a11y';
import { httpResource } from '@angular/common/http';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import type { ApplicationAction } from '@vte/application';
import { applicationSchema, type Application, type ManagedOffer, type MatchDocument } from '@vte/contract';
import { isAlternance } from '@vte/eligibility';
import {
  APPLICATION_ACTION_LABELS,
  APPLICATION_STATUS_WORDS,
  DIPLOMA_LABELS,
  FileViewer,
  formatMoney,
  Icon,
  initials,
  MatchScore,
  Menu,
  Note,
  StatusBadge,
  Track,
} from '@vte/ui';
import { fromEvent, map } from 'rxjs';
import { ClaimLink } from '../claim-link.ts';
import { ApplicationClient } from '../application-client.ts';
import { ContractTerms } from '../contract-terms.ts';
import { toSteps } from '../history.ts';

/** The acts that come next, the most natural first; the others are behind a menu. */
const NEXT: readonly ApplicationAction[] = ['shortlist', 'interview', 'make_offer', 'decline'];
const OTHERS: readonly ApplicationAction[] = ['step_back', 'cancel'];
const TABS = [
  { value: '', label: 'Profil' },
  { value: 'cv', label: 'CV' },
  { value: 'historique', label: 'Historique' },
];
const NARROW = '(width <= 1100px)';

/** One application beside the board, over it on a phone: profile, CV, history, and what may be done. */
@Component({
  selector: 'vte-application-panel',
  imports: [
    CdkTrapFocus,
    ClaimLink,
    ContractTerms,
    FileViewer,
    Icon,
    MatchScore,
    Menu,
    Note,
    RouterLink,
    StatusBadge,
    Track,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(keydown.escape)': 'closed.emit()' },
  templateUrl: './application-panel.html',
  styleUrl: './application-panel.css',
})
export class ApplicationPanel {
  readonly id = input.required<string>();
  /** Changes when the application moved, to read it again. */
  readonly version = input.required<number>();
  readonly match = input.required<MatchDocument | null>();
  readonly offer = input.required<ManagedOffer>();
  readonly tab = input('');
  /** Ids of those before and after on the board. */
  readonly before = input.required<string | null>();
  readonly after = input.required<string | null>();
  readonly chosen = output<{ application: Application; action: ApplicationAction }>();
  readonly closed = output();

  private readonly client = inject(ApplicationClient);
  private readonly name = viewChild<ElementRef<HTMLElement>>('name');

  protected readonly tabs = TABS;
  protected readonly labels = APPLICATION_ACTION_LABELS;
  protected readonly narrow = signal(false);
  protected readonly resource = httpResource(
    () => ({ url: `/api/v1/applications/${encodeURIComponent(this.id())}`, params: { v: this.version() } }),
    { parse: (body) => applicationSchema.parse(body) },
  );
  /** Kept while it is read again after a move, so that nothing blinks. */
  protected readonly application = linkedSignal<Application | null, Application | null>({
    source: () => (this.resource.hasValue() ? this.resource.value() : null),
    computation: (read, previous) => {
      const kept = previous?.value ?? null;
      return read ?? (kept?.id === this.id() ? kept : null);
    },
  });
  protected readonly view = computed(() => {
    const application = this.application();
    if (application === null) return null;
    const { firstName, lastName, diplomaLevel, diplomaTitle } = application.candidate;
    const name = `${firstName} ${lastName}`;
    const { recruitment } = this.offer().aids;
    return {
      name,
      letters: initials(name),
      diploma: `${DIPLOMA_LABELS[diplomaLevel]}, ${diplomaTitle}`,
      word: APPLICATION_STATUS_WORDS[application.status],
      steps: toSteps(application),
      hired: application.status === 'hired',
      alternance: application.contract !== null && isAlternance(application.contract.type),
      aid:
        recruitment.state === 'closed' || application.actions.length === 0 ? '' : formatMoney(recruitment.amountCents),
      next: NEXT.filter((action) => application.actions.includes(action)),
      others: OTHERS.filter((action) => application.actions.includes(action)),
    };
  });
  protected readonly file = resource({
    params: () => (this.tab() === 'cv' && this.application()?.cv ? this.id() : undefined),
    loader: ({ params }) => this.client.cv(params),
  });

  constructor() {
    const query = inject(DOCUMENT).defaultView?.matchMedia(NARROW);
    if (query !== undefined) {
      this.narrow.set(query.matches);
      fromEvent<MediaQueryListEvent>(query, 'change')
        .pipe(
          map(({ matches }) => matches),
          takeUntilDestroyed(),
        )
        .subscribe((matches) => {
          this.narrow.set(matches);
        });
    }
    // Whoever opens a person, or goes on to the next one, reads from the name on.
    let shown: string | null = null;
    afterRenderEffect(() => {
      const heading = this.name();
      const id = untracked(() => this.application()?.id);
      if (heading === undefined || id === undefined || id === shown) return;
      shown = id;
      heading.nativeElement.focus({ preventScroll: true });
    });
  }
}
