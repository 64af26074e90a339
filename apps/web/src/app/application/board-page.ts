import { CdkDrag, CdkDragPlaceholder, CdkDropList, CdkDropListGroup, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ApplicationAction } from '@vte/application';
import {
  applicationPageSchema,
  candidateMatchPageSchema,
  managedOfferSchema,
  type Application,
  type ApplicationSummary,
  type ApplicationTransition,
  type ContractProposal,
} from '@vte/contract';
import { daysBetween } from '@vte/eligibility';
import {
  APPLICATION_STATUS_WORDS,
  Dialog,
  DIPLOMA_LABELS,
  formatAge,
  formatDay,
  Icon,
  MatchScore,
  Note,
  OFFER_STATUS_WORDS,
  plural,
  StatusBadge,
  THEME_LABELS,
} from '@vte/ui';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { ApplicationClient } from './application-client.ts';
import { ApplicationPanel } from './application-panel.ts';
import { CLOSED, COLUMNS, targetsOf, type Column } from './board.ts';
import { DeclineForm, type Decline } from './decline-form.ts';
import { ProposalForm } from './proposal-form.ts';

const WAITING_DAYS = 7;
type Moving = Pick<ApplicationSummary, 'id' | 'version' | 'status'> & {
  candidate: Pick<ApplicationSummary['candidate'], 'firstName' | 'lastName'>;
};

/** The applications of an offer, by state: moved by mouse, touch, keyboard or menu, along the transition table. */
@Component({
  selector: 'vte-board-page',
  imports: [
    ApplicationPanel,
    CdkDrag,
    CdkDragPlaceholder,
    CdkDropList,
    CdkDropListGroup,
    DeclineForm,
    Dialog,
    Icon,
    MatchScore,
    MessagePage,
    Note,
    ProposalForm,
    RouterLink,
    StatusBadge,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-page.html',
  styleUrl: './board-page.css',
})
export class BoardPage {
  readonly id = input.required<string>();
  /** Application shown in the panel. */
  readonly candidature = input<string>();
  readonly onglet = input<string>();

  private readonly client = inject(ApplicationClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly offerResource = httpResource(() => `/api/v1/me/offers/${encodeURIComponent(this.id())}`, {
    parse: (body) => managedOfferSchema.parse(body),
  });
  protected readonly offer = computed(() => (this.offerResource.hasValue() ? this.offerResource.value() : null));
  protected readonly offerWord = computed(() => {
    const offer = this.offer();
    return offer && OFFER_STATUS_WORDS[offer.status];
  });
  protected readonly until = computed(() => {
    const offer = this.offer();
    return offer?.status === 'published' && offer.validThrough !== null ? formatDay(offer.validThrough) : null;
  });
  protected readonly resource = httpResource(
    () => ({ url: `/api/v1/offers/${encodeURIComponent(this.id())}/applications`, params: { limit: 100 } }),
    { parse: (body) => applicationPageSchema.parse(body) },
  );
  private readonly applications = linkedSignal<readonly ApplicationSummary[]>(() =>
    this.resource.hasValue() ? this.resource.value().items : [],
  );
  protected readonly cards = computed(() => {
    const today = todayInParis();
    return this.applications().map((application) => {
      const { firstName, lastName, diplomaLevel, diplomaTitle } = application.candidate;
      const days = daysBetween(application.sentAt.slice(0, 10), today);
      return {
        application,
        name: `${firstName} ${lastName}`,
        diploma: `${DIPLOMA_LABELS[diplomaLevel]}, ${diplomaTitle}`,
        unread: application.status === 'sent',
        age: formatAge(days),
        late: days > WAITING_DAYS && (application.status === 'sent' || application.status === 'seen') ? days : 0,
        targets: targetsOf(application),
        declinable: application.actions.includes('decline'),
        word: APPLICATION_STATUS_WORDS[application.status],
      };
    });
  });
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({
      column,
      cards: this.cards().filter(({ application }) => column.holds.includes(application.status)),
    })),
  );
  protected readonly closed = computed(() =>
    this.cards().filter(({ application }) => CLOSED.includes(application.status)),
  );
  protected readonly summary = computed(() => {
    const late = this.cards().filter((card) => card.late > 0).length;
    const total = plural(this.cards().length, 'candidature');
    return late === 0 ? total : `${total}, ${late} ${late > 1 ? 'attendent' : 'attend'} depuis plus de 7 jours`;
  });
  protected readonly selected = computed(() => this.applications().find(({ id }) => id === this.candidature()) ?? null);

  protected readonly matches = httpResource(
    () => (this.onglet() === 'profils' ? `/api/v1/offers/${encodeURIComponent(this.id())}/matches` : undefined),
    { parse: (body) => candidateMatchPageSchema.parse(body) },
  );
  protected readonly profiles = computed(() =>
    (this.matches.hasValue() ? this.matches.value().items : []).map(({ candidate, match }) => ({
      candidate,
      match,
      diploma: `${DIPLOMA_LABELS[candidate.diplomaLevel]}, ${candidate.diplomaTitle}`,
      themes: candidate.themes.map((theme) => THEME_LABELS[theme]).join(', '),
    })),
  );

  /** What waits for a form before it is sent. */
  protected readonly proposing = signal<Moving | null>(null);
  protected readonly declining = signal<Moving | null>(null);

  constructor() {
    // An application that is opened is marked as seen: an act of its own, told to the candidate.
    effect(() => {
      const selected = this.selected();
      if (selected?.status === 'sent') untracked(() => void this.send(selected, { action: 'open' }, false));
    });
  }

  protected show(id: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { candidature: id }, queryParamsHandling: 'merge' });
  }

  protected accepts = (column: Column) => (drag: CdkDrag<ApplicationSummary>) =>
    targetsOf(drag.data).some((target) => target.column === column);

  protected drop({ item, container, previousContainer }: CdkDragDrop<Column, Column, ApplicationSummary>): void {
    if (container === previousContainer) return;
    const target = targetsOf(item.data).find(({ column }) => column === container.data);
    if (target !== undefined) this.start(item.data, target.action);
  }

  /** Moves that need nothing more go at once and can be undone; the others ask first. */
  protected start(application: Moving, action: ApplicationAction): void {
    if (action === 'make_offer') this.proposing.set(application);
    else if (action === 'decline') this.declining.set(application);
    else void this.send(application, { action }, action !== 'step_back' && action !== 'cancel');
  }

  protected readonly propose = async (contract: ContractProposal): Promise<void> => {
    const application = this.proposing();
    if (application === null) return;
    this.replace(await this.client.move(application.id, { action: 'make_offer', contract }));
    this.proposing.set(null);
    this.toaster.say(`La proposition est envoyée à ${application.candidate.firstName}.`);
  };

  protected readonly decline = async (decline: Decline): Promise<void> => {
    const application = this.declining();
    if (application === null) return;
    this.replace(await this.client.move(application.id, { action: 'decline', ...decline }));
    this.declining.set(null);
    this.toaster.say(`${application.candidate.firstName} a votre réponse.`);
  };

  private async send(application: Moving, transition: ApplicationTransition, undoable: boolean): Promise<void> {
    try {
      const moved = await this.client.move(application.id, transition);
      this.replace(moved);
      if (transition.action === 'open') return;
      const { firstName, lastName } = moved.candidate;
      this.toaster.say(
        `${firstName} ${lastName} : ${APPLICATION_STATUS_WORDS[moved.status].word.toLowerCase()}.`,
        undoable ? () => void this.send(moved, { action: 'step_back' }, false) : undefined,
      );
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
      this.resource.reload();
    }
  }

  private replace(moved: Application): void {
    this.applications.update((all) => all.map((one) => (one.id === moved.id ? moved : one)));
  }
}
