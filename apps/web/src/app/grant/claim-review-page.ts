import { HttpErrorResponse, httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimQueueSchema, claimSchema, type Claim } from '@vte/contract';
import type { ClaimStatus } from '@vte/grant';
import { CheckTable, Dialog, DOCUMENT_LABELS, Due, Icon, Note, StatusBadge, Track } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { MessagePage } from '../error/message-page.ts';
import { Session } from '../session/session.ts';
import { ShortcutHelp, Shortcuts, type ShortcutLine } from '../shell/shortcuts.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { ClaimClient } from './claim-client.ts';
import { emptyDecision, toTransition, type Choice } from './claim-review-choices.ts';
import { ClaimReviewDialog } from './claim-review-dialog.ts';
import { communeNames } from './commune-names.ts';
import { proofOf, toReview } from './claim-review-view.ts';
import { DocumentViewer } from './document-viewer.ts';

const MOVES: readonly ShortcutLine[] = [
  { key: 'J', label: 'Document suivant' },
  { key: 'K', label: 'Document précédent' },
  { key: 'N', label: 'Dossier suivant' },
];
/** What waits for each officer. */
const WAITING = [
  ['instructor', 'submitted'],
  ['approver', 'awaiting_decision'],
  ['payer', 'approved'],
] as const satisfies [string, ClaimStatus][];

/** The file of a claim: documents beside the checks of the rules, and the decision below. */
@Component({
  selector: 'vte-claim-review-page',
  imports: [
    CheckTable,
    ClaimReviewDialog,
    Dialog,
    DocumentViewer,
    Due,
    Icon,
    MessagePage,
    Note,
    RouterLink,
    ShortcutHelp,
    StatusBadge,
    Track,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './claim-review-page.html',
  styleUrl: './claim-review-page.css',
})
export class ClaimReviewPage {
  readonly id = input.required<string>();
  /** Document that is read. */
  readonly piece = input<string>();

  private readonly client = inject(ClaimClient);
  private readonly keys = inject(Shortcuts);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);

  protected readonly today = todayInParis();
  protected readonly labels = DOCUMENT_LABELS;
  protected readonly resource = httpResource(() => `/api/v1/grant-claims/${encodeURIComponent(this.id())}`, {
    parse: (body) => claimSchema.parse(body),
  });
  protected readonly missing = computed(() => {
    const error = this.resource.error();
    return error instanceof HttpErrorResponse && [400, 404].includes(error.status);
  });
  protected readonly claim = linkedSignal<Claim | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  private readonly communes = communeNames(this.claim);
  protected readonly view = computed(() => {
    const claim = this.claim();
    return claim && toReview(claim, this.communes());
  });
  protected readonly shortcuts = computed(() => [...MOVES, ...(this.view()?.choices ?? [])]);

  private readonly documents = computed(() => this.claim()?.documents ?? []);
  protected readonly document = computed(
    () => this.documents().find(({ id }) => id === this.piece()) ?? this.documents()[0] ?? null,
  );
  protected readonly position = computed(() => this.documents().findIndex(({ id }) => id === this.document()?.id) + 1);

  /** Asked for once there is nothing left to do here. */
  private readonly queue = httpResource(
    () => {
      const waiting = WAITING.find(([role]) => this.session.hasRole([role]));
      return this.view()?.choices.length === 0 && waiting !== undefined
        ? `/api/v1/admin/grant-claims?limit=2&status=${waiting[1]}`
        : undefined;
    },
    { parse: (body) => claimQueueSchema.parse(body) },
  );
  protected readonly following = computed(() =>
    this.queue.hasValue() ? this.queue.value().items.find(({ id }) => id !== this.id()) : undefined,
  );

  /** The decision being written. */
  protected readonly choice = signal<Choice | null>(null);
  private sending = false;

  protected press(event: KeyboardEvent): void {
    const letter = this.keys.letterOf(event);
    if (letter === null) return;
    const choice = this.view()?.choices.find(({ key }) => key === letter);
    const following = this.following();
    if (choice !== undefined) {
      event.preventDefault();
      this.start(choice);
    } else if (letter === 'J' || letter === 'K') {
      void this.step(letter === 'J' ? 1 : -1);
    } else if (letter === 'N' && following !== undefined) {
      void this.router.navigate(['/admin/aides', following.id]);
    }
  }

  /** What asks for nothing more goes at once. */
  protected start(choice: Choice): void {
    if (choice.asks.length > 0) this.choice.set(choice);
    else void this.sendAtOnce(choice);
  }

  protected conclude({ done }: Choice, claim: Claim): void {
    this.claim.set(claim);
    this.choice.set(null);
    this.toaster.say(done);
  }

  protected cancel(): void {
    this.choice.set(null);
  }

  protected show(id: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: { piece: id }, replaceUrl: true });
  }

  protected showProof(criterion: string): void {
    const claim = this.claim();
    const proof = claim && proofOf(claim, criterion);
    if (proof !== null) void this.show(proof.id);
  }

  protected async step(by: number): Promise<void> {
    const target = this.documents()[this.position() - 1 + by];
    if (target !== undefined) await this.show(target.id);
  }

  private async sendAtOnce(choice: Choice): Promise<void> {
    const claim = this.claim();
    if (claim === null || this.sending) return;
    this.sending = true;
    try {
      this.conclude(choice, await this.client.move(claim, toTransition(choice, emptyDecision(choice, claim))));
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    } finally {
      this.sending = false;
    }
  }
}
