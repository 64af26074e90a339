import { DOCUMENT, NgTemplateOutlet } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { claimSchema, type Claim, type ClaimPatch, type ClaimTransition } from '@vte/contract';
import type { DocumentType } from '@vte/grant';
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  CriterionList,
  Dialog,
  formatDay,
  formatInstant,
  formatMoney,
  Icon,
  Note,
  StatusBadge,
  toCriterionLines,
  Track,
} from '@vte/ui';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { ReasonForm } from '../form/reason-form.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { ClaimAccount } from './claim-account.ts';
import { ClaimClient } from './claim-client.ts';
import { ClaimPapers } from './claim-papers.ts';
import { toHistory, toTrack } from './claim-steps.ts';
import { ACTOR_WORDS, MAIN_CRITERIA, NEXT_SENTENCES } from './claim-words.ts';
import { communeNames } from './commune-names.ts';
import { DocumentViewer } from './document-viewer.ts';

/** A claim as the company or the person follows it, from the first paper to the payment. */
@Component({
  selector: 'vte-claim-page',
  imports: [
    ClaimAccount,
    ClaimPapers,
    CriterionList,
    NgTemplateOutlet,
    Dialog,
    DocumentViewer,
    Icon,
    MessagePage,
    Note,
    ReasonForm,
    RouterLink,
    StatusBadge,
    Track,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './claim-page.html',
  styleUrl: './claim-page.css',
})
export class ClaimPage {
  readonly id = input.required<string>();

  private readonly client = inject(ClaimClient);
  private readonly toaster = inject(Toaster);
  private readonly session = inject(Session);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly account = viewChild(ClaimAccount);

  protected readonly home = computed(() =>
    this.session.hasRole(['company']) ? '/entreprise/aides' : '/candidat/aides',
  );
  protected readonly resource = httpResource(() => `/api/v1/grant-claims/${encodeURIComponent(this.id())}`, {
    parse: (body) => claimSchema.parse(body),
  });
  protected readonly claim = linkedSignal<Claim | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  private readonly communes = communeNames(this.claim);
  protected readonly view = computed(() => {
    const claim = this.claim();
    if (claim === null) return null;
    const { status, nextStep, history } = claim;
    const sentAt = history.find(({ action }) => action === 'submit')?.at;
    return {
      title: CLAIM_KIND_LABELS[claim.kind],
      word: CLAIM_STATUS_WORDS[status],
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
      decided: claim.amountCents !== null,
      track: toTrack(claim),
      history: toHistory(history),
      next: NEXT_SENTENCES[status],
      tone: status === 'info_requested' || status === 'refused' ? ('warning' as const) : ('info' as const),
      turn: nextStep && status !== 'refused' && { who: ACTOR_WORDS[nextStep.actor], by: formatDay(nextStep.by) },
      fileBefore: formatDay(claim.fileBefore),
      sentAt: sentAt === undefined ? null : formatInstant(sentAt),
      editable: status === 'draft' || status === 'info_requested',
      can: new Set<string>(claim.actions),
      lines: toCriterionLines(claim.verdict.criteria, this.communes()),
      asked: status === 'info_requested' ? history.findLast(({ to }) => to === 'info_requested')?.reason : null,
      refusal: status === 'refused' ? (history.findLast(({ to }) => to === 'refused')?.reason ?? '') : null,
      appealBefore: status === 'refused' && nextStep !== null ? formatDay(nextStep.by) : null,
      clawback: claim.clawbackCents === null ? null : formatMoney(claim.clawbackCents),
    };
  });

  protected readonly main = MAIN_CRITERIA;
  protected readonly shown = signal<Claim['documents'][number] | null>(null);
  protected readonly sending = signal<DocumentType | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly asking = signal<'withdraw' | 'appeal' | null>(null);
  protected readonly busy = signal(false);
  /** Acts follow one another: each is done on the version that the one before left. */
  private line: Promise<unknown> = Promise.resolve();

  protected async add({ type, file }: { type: DocumentType; file: File }): Promise<void> {
    this.sending.set(type);
    await this.attempt(async () => {
      this.claim.set(await this.client.addDocument(this.id(), type, file));
    });
    this.sending.set(null);
  }

  protected async remove(documentId: string): Promise<void> {
    await this.attempt(async () => {
      this.claim.set(await this.client.removeDocument(this.id(), documentId));
      this.toaster.say('La pièce est retirée.');
    });
  }

  protected readonly save = (patch: ClaimPatch): Promise<boolean> =>
    this.attempt(() => this.change((claim) => this.client.complete(claim, patch)));

  protected async move(action: 'submit' | 'answer' | 'withdraw'): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.account()?.keep();
    await this.attempt(async () => {
      await this.carryOut({ action });
      this.asking.set(null);
      if (action === 'submit') this.toaster.say(`Demande déposée. Récépissé ${this.claim()?.receipt ?? ''}.`);
      if (action === 'answer') this.toaster.say('Votre réponse est envoyée.');
    });
    this.busy.set(false);
  }

  protected readonly appeal = async (reason: string): Promise<void> => {
    await this.carryOut({ action: 'appeal', reason });
    this.asking.set(null);
    this.toaster.say('Votre recours est envoyé. D’autres personnes reprennent le dossier.');
  };

  protected print(): void {
    this.window?.print();
  }

  private carryOut(transition: ClaimTransition): Promise<void> {
    return this.change((claim) => this.client.move(claim, transition));
  }

  private async change(act: (claim: Claim) => Promise<Claim>): Promise<void> {
    const claim = this.claim();
    if (claim !== null) this.claim.set(await act(claim));
  }

  /** True when it was done; a refusal is shown beside the buttons. */
  private attempt(act: () => Promise<void>): Promise<boolean> {
    const done = this.line.then(async () => {
      this.refusal.set(null);
      try {
        await act();
        return true;
      } catch (thrown) {
        this.refusal.set(toFailure(thrown).sentence);
        return false;
      }
    });
    this.line = done;
    return done;
  }
}
