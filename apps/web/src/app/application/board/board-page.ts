import { CdkDrag, CdkDragPlaceholder, CdkDropList, CdkDropListGroup, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { HttpErrorResponse, httpResource } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ApplicationAction } from '@vte/application';
import {
  managedOfferSchema,
  type Application,
  type ApplicationSummary,
  type ApplicationTransition,
  type ContractProposal,
} from '@vte/contract';
import {
  APPLICATION_STATUS_WORDS,
  Dialog,
  formatContract,
  formatDay,
  Icon,
  Note,
  OFFER_STATUS_WORDS,
  plural,
  StatusBadge,
} from '@vte/ui';
import { MessagePage } from '../../error/message-page.ts';
import { toFailure } from '../../error/failure.ts';
import { orEmpty } from '../../form/or-empty.ts';
import { Toaster } from '../../shell/toasts.ts';
import { todayInParis } from '../../time/today.ts';
import { ApplicationClient } from '../application-client.ts';
import { ApplicationCard } from './application-card.ts';
import { ApplicationPanel } from './application-panel.ts';
import { CLOSED, COLUMNS, enumerate, sortCards, SORTS, targetsOf, toCard, type Card, type Column } from './board.ts';
import { DeclineForm, type Decline } from './decline-form.ts';
import { NearProfiles } from './near-profiles.ts';
import { ProposalForm } from './proposal-form.ts';

type Moving = Pick<ApplicationSummary, 'id' | 'status'> & {
  candidate: Pick<ApplicationSummary['candidate'], 'firstName' | 'lastName'>;
};

/** The applications of an offer, by state: moved by mouse, touch, keyboard or menu, along the transition table. */
@Component({
  selector: 'vte-board-page',
  imports: [
    ApplicationCard,
    ApplicationPanel,
    CdkDrag,
    CdkDragPlaceholder,
    CdkDropList,
    CdkDropListGroup,
    DeclineForm,
    Dialog,
    Icon,
    MessagePage,
    NearProfiles,
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
  /** Application shown in the panel, and the tab of the panel. */
  readonly candidature = input<string>();
  readonly volet = input('', { transform: orEmpty });
  readonly onglet = input<string>();
  readonly tri = input('', { transform: orEmpty });

  private readonly client = inject(ApplicationClient);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly sorts = Object.entries(SORTS).map(([value, label]) => ({ value, label }));
  protected readonly closedColumn = CLOSED;

  protected readonly offerResource = httpResource(() => `/api/v1/me/offers/${encodeURIComponent(this.id())}`, {
    parse: (body) => managedOfferSchema.parse(body),
  });
  protected readonly offer = computed(() => (this.offerResource.hasValue() ? this.offerResource.value() : null));
  protected readonly missing = computed(() => {
    const error = this.offerResource.error();
    return error instanceof HttpErrorResponse && (error.status === 404 || error.status === 400);
  });
  protected readonly head = computed(() => {
    const offer = this.offer();
    if (offer === null) return null;
    const until = offer.status === 'published' && offer.validThrough !== null ? formatDay(offer.validThrough) : null;
    return {
      word: OFFER_STATUS_WORDS[offer.status],
      where: [offer.place?.communeName, formatContract(offer.contractType, offer.durationMonths)]
        .filter(Boolean)
        .join(', '),
      until,
    };
  });

  protected readonly resource = resource({
    params: () => this.id(),
    loader: ({ params }) => this.client.ofOffer(params),
  });
  private readonly scores = resource({
    params: () => this.id(),
    loader: ({ params }) => this.client.scoresOf(params),
  });
  private readonly applications = linkedSignal<readonly ApplicationSummary[]>(() =>
    this.resource.hasValue() ? this.resource.value() : [],
  );
  protected readonly cards = computed(() => {
    const today = todayInParis();
    const scores = this.scores.hasValue() ? this.scores.value() : new Map<string, never>();
    const cards = this.applications().map((one) => toCard(one, scores.get(one.candidate.id) ?? null, today));
    return sortCards(cards, this.tri() === 'correspondance' ? 'correspondance' : 'recent');
  });
  protected readonly columns = computed(() =>
    COLUMNS.map((column) => ({
      column,
      cards: this.cards().filter(({ application }) => column.holds.includes(application.status)),
    })),
  );
  protected readonly summary = computed(() => {
    const late = this.cards().filter((card) => card.late !== null).length;
    const total = plural(this.cards().length, 'candidature');
    return late === 0 ? total : `${total}, ${late} ${late > 1 ? 'attendent' : 'attend'} depuis plus de 7\u00a0jours`;
  });

  /** The person shown in the panel, with those before and after in the order of the board. */
  protected readonly selected = computed(() => {
    const order = this.columns().flatMap(({ cards }) => cards);
    const index = order.findIndex(({ application }) => application.id === this.candidature());
    const card = order[index];
    return card === undefined ? null : { card, before: order[index - 1] ?? null, after: order[index + 1] ?? null };
  });

  /** Cards chosen to be answered together; null while nobody chooses. */
  protected readonly picked = signal<readonly string[] | null>(null);
  protected readonly pickedCards = computed(() =>
    this.cards().filter(({ application, declinable }) => declinable && this.picked()?.includes(application.id)),
  );

  /** What waits for a form before it is sent. */
  protected readonly proposing = signal<Moving | null>(null);
  protected readonly declining = signal<readonly Moving[]>([]);
  protected readonly cancelling = signal<Moving | null>(null);
  protected readonly declineHeading = computed(() => {
    const [only, another] = this.declining();
    return another === undefined
      ? `Répondre à ${only?.candidate.firstName ?? ''}`
      : `Répondre à ${this.declining().length} personnes`;
  });
  protected readonly declineNames = computed(() =>
    enumerate(this.declining().map(({ candidate }) => `${candidate.firstName} ${candidate.lastName}`)),
  );

  constructor() {
    // An application that is opened is marked as seen: an act of its own, told to the candidate.
    effect(() => {
      const application = this.selected()?.card.application;
      if (application?.status === 'sent') untracked(() => void this.send(application, { action: 'open' }, false));
    });
  }

  protected show(id: string | null): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { candidature: id, ...(id === null ? { volet: null } : {}) },
      queryParamsHandling: 'merge',
    });
  }

  protected async close(): Promise<void> {
    const id = this.candidature();
    await this.show(null);
    if (id !== undefined) this.focusOn(id);
  }

  protected sortBy(sort: string): void {
    void this.router.navigate([], {
      queryParams: { tri: sort === 'recent' ? null : sort },
      queryParamsHandling: 'merge',
    });
  }

  protected pick(id: string, chosen: boolean): void {
    this.picked.update((ids) => [...(ids ?? []).filter((other) => other !== id), ...(chosen ? [id] : [])]);
  }

  protected accepts = (column: Column) => (drag: CdkDrag<Card>) =>
    drag.data.targets.some((target) => target.column === column);

  protected drop({ item, container, previousContainer }: CdkDragDrop<Column, Column, Card>): void {
    if (container === previousContainer) return;
    const target = item.data.targets.find(({ column }) => column === container.data);
    if (target !== undefined) this.start(item.data.application, target.action);
  }

  /** Moves that need nothing more go at once and can be undone; the others ask first. */
  protected start(application: Moving, action: ApplicationAction): void {
    if (action === 'make_offer') this.proposing.set(application);
    else if (action === 'decline') this.declining.set([application]);
    else if (action === 'cancel') this.cancelling.set(application);
    else void this.send(application, { action }, action !== 'step_back');
  }

  protected declinePicked(): void {
    this.declining.set(this.pickedCards().map(({ application }) => application));
  }

  protected readonly propose = async (contract: ContractProposal): Promise<void> => {
    const application = this.proposing();
    if (application === null) return;
    this.replace(await this.client.move(application.id, { action: 'make_offer', contract }));
    this.proposing.set(null);
    this.toaster.say(`La proposition est envoyée à ${application.candidate.firstName}.`);
  };

  /** One answer each; those that went are kept when another fails. */
  protected readonly decline = async (decline: Decline): Promise<void> => {
    const answered: Moving[] = [];
    for (const application of this.declining()) {
      this.replace(await this.client.move(application.id, { action: 'decline', ...decline }));
      answered.push(application);
      this.declining.update((left) => left.filter(({ id }) => id !== application.id));
    }
    this.picked.set(null);
    const [only, another] = answered;
    this.toaster.say(
      another === undefined
        ? `${only?.candidate.firstName ?? ''} a votre réponse.`
        : `${answered.length} personnes ont votre réponse.`,
    );
  };

  protected async cancelHire(): Promise<void> {
    const application = this.cancelling();
    this.cancelling.set(null);
    if (application !== null) await this.send(application, { action: 'cancel' }, false);
  }

  /** Shown at once, taken back if the server refuses. */
  private async send(application: Moving, transition: ApplicationTransition, undoable: boolean): Promise<void> {
    const before = this.applications();
    const to = targetsOf(application).find(({ action }) => action === transition.action)?.column.status;
    if (to !== undefined && transition.action !== 'step_back') this.setStatus(application.id, to);
    try {
      const moved = await this.client.move(application.id, transition);
      this.replace(moved);
      if (transition.action === 'open') return;
      this.focusOn(moved.id);
      const { firstName, lastName } = moved.candidate;
      this.toaster.say(
        `${firstName} ${lastName} : ${APPLICATION_STATUS_WORDS[moved.status].word.toLowerCase()}.`,
        undoable ? () => void this.send(moved, { action: 'step_back' }, false) : undefined,
      );
    } catch (thrown) {
      this.applications.set(before);
      this.toaster.say(toFailure(thrown).sentence);
      this.resource.reload();
    }
  }

  private setStatus(id: string, status: ApplicationSummary['status']): void {
    this.applications.update((all) => all.map((one) => (one.id === id ? { ...one, status } : one)));
  }

  private replace(moved: Application): void {
    this.applications.update((all) => all.map((one) => (one.id === moved.id ? moved : one)));
  }

  /** A card that changes column is drawn anew: the keyboard goes on from there, unless the person is elsewhere. */
  private focusOn(id: string): void {
    afterNextRender(
      {
        read: () => {
          const { activeElement, body } = this.document;
          if (activeElement === null || activeElement === body) this.document.getElementById(`carte-${id}`)?.focus();
        },
      },
      { injector: this.injector },
    );
  }
}
