import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { claimPatchSchema, claimSchema, reasonSchema, type Claim } from '@vte/contract';
import { requiredDocuments, type ClaimAction, type DocumentType } from '@vte/grant';
import {
  AreaField,
  CheckField,
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  CriterionList,
  DateField,
  Dialog,
  DOCUMENT_LABELS,
  FileDrop,
  formatDay,
  formatMoney,
  Icon,
  MoneyField,
  Note,
  StatusBadge,
  TextField,
  toCriterionLines,
  Track,
} from '@vte/ui';
import * as z from 'zod';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { emptyAsNull } from '../form/empty-as-null.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Session } from '../session/session.ts';
import { Toaster } from '../shell/toasts.ts';
import { ClaimClient } from './claim-client.ts';
import { toHistory, toTrack } from './claim-steps.ts';
import { DocumentViewer } from './document-viewer.ts';

interface Details {
  iban: string;
  accountHolder: string;
  upToDate: boolean;
  otherAidsCents: { grantedOn: string | null; amountCents: number | null; body: string }[];
}
/** An IBAN already kept comes back masked: left empty, it stays as it is. */
const detailsSchema = emptyAsNull(
  ['iban', 'accountHolder'],
  z.object({
    ...claimPatchSchema.shape,
    iban: claimPatchSchema.shape.iban.nullish(),
    accountHolder: claimPatchSchema.shape.accountHolder.nullish(),
  }),
);
const appealSchema = z.object({ reason: reasonSchema.min(1, 'Dites ce que vous contestez.') });

/** What comes next for the claimant, in one sentence. */
const NEXT: Record<Claim['status'], string> = {
  draft: 'Complétez les pièces et le compte bancaire, puis envoyez la demande.',
  submitted: 'Une personne va prendre votre dossier en charge.',
  under_review: 'Votre dossier est en cours d’examen. Rien à faire pour le moment.',
  info_requested: 'Une pièce vous est demandée : ajoutez-la, puis envoyez votre réponse.',
  awaiting_decision: 'L’examen est terminé : une seconde personne décide.',
  approved: 'L’aide est accordée. Le versement suit la fin de la période d’essai.',
  refused: 'La demande est refusée. Vous pouvez déposer un recours.',
  paid: 'L’aide est versée.',
  clawed_back: 'Un reversement vous est demandé.',
  withdrawn: 'Vous avez retiré cette demande.',
};

@Component({
  selector: 'vte-claim-page',
  imports: [
    AreaField,
    CheckField,
    CriterionList,
    DateField,
    Dialog,
    DocumentViewer,
    FileDrop,
    FormFailure,
    FormRoot,
    Icon,
    MessagePage,
    MoneyField,
    Note,
    RouterLink,
    StatusBadge,
    TextField,
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

  protected readonly home = computed(() =>
    this.session.hasRole(['company']) ? '/entreprise/aides' : '/candidat/aides',
  );
  protected readonly resource = httpResource(() => `/api/v1/grant-claims/${encodeURIComponent(this.id())}`, {
    parse: (body) => claimSchema.parse(body),
  });
  protected readonly claim = linkedSignal<Claim | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly view = computed(() => {
    const claim = this.claim();
    if (claim === null) return null;
    const kinds: readonly DocumentType[] = requiredDocuments(claim.kind, claim.contract.type);
    const asked = new Map(claim.requestedItems.map(({ document, note }) => [document, note]));
    const types = [...new Set([...kinds, ...asked.keys(), ...claim.documents.map(({ type }) => type)])];
    return {
      title: CLAIM_KIND_LABELS[claim.kind],
      word: CLAIM_STATUS_WORDS[claim.status],
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
      decided: claim.amountCents !== null,
      track: toTrack(claim),
      history: toHistory(claim.history),
      next: NEXT[claim.status],
      by: claim.nextStep && formatDay(claim.nextStep.by),
      fileBefore: formatDay(claim.fileBefore),
      editable: claim.status === 'draft' || claim.status === 'info_requested',
      can: new Set<ClaimAction>(claim.actions),
      lines: toCriterionLines(claim.verdict.criteria),
      papers: types.map((type) => ({
        type,
        label: DOCUMENT_LABELS[type],
        given: claim.documents.filter((document) => document.type === type),
        note: asked.get(type),
      })),
      refusal: claim.history.findLast(({ to }) => to === 'refused')?.reason ?? null,
      clawback: claim.clawbackCents === null ? null : formatMoney(claim.clawbackCents),
    };
  });

  protected readonly shown = signal<Claim['documents'][number] | null>(null);
  protected readonly sending = signal<DocumentType | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly asking = signal<'withdraw' | 'appeal' | null>(null);
  protected readonly busy = signal(false);

  private readonly details = linkedSignal<Details>(() => {
    const claim = this.resource.hasValue() ? this.resource.value() : null;
    return {
      iban: '',
      accountHolder: claim?.accountHolder ?? '',
      upToDate: claim?.upToDate ?? false,
      otherAidsCents: claim?.otherAidsCents ?? [],
    };
  });
  private readonly submission = submission(async (model: Details) => {
    const claim = this.claim();
    if (claim === null) return;
    const { iban, accountHolder, ...rest } = detailsSchema.parse(model);
    this.claim.set(
      await this.client.complete(claim, {
        ...rest,
        ...(iban ? { iban } : {}),
        ...(accountHolder ? { accountHolder } : {}),
      }),
    );
    this.toaster.say('Le compte et les déclarations sont enregistrés.');
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.details,
    (path) => {
      validateStandardSchema(path, () => detailsSchema);
    },
    this.submission.options,
  );

  private readonly appealModel = signal({ reason: '' });
  private readonly appealSubmission = submission(async ({ reason }: { reason: string }) => {
    const claim = this.claim();
    if (claim === null) return;
    this.claim.set(await this.client.move(claim, { action: 'appeal', reason }));
    this.asking.set(null);
  });
  protected readonly appealFailure = this.appealSubmission.failure;
  protected readonly appealForm = form(
    this.appealModel,
    (path) => {
      validateStandardSchema(path, () => appealSchema);
    },
    this.appealSubmission.options,
  );

  protected addAid(): void {
    this.details.update((details) => ({
      ...details,
      otherAidsCents: [...details.otherAidsCents, { grantedOn: null, amountCents: null, body: '' }],
    }));
  }

  protected removeAid(index: number): void {
    this.details.update((details) => ({
      ...details,
      otherAidsCents: details.otherAidsCents.filter((_, position) => position !== index),
    }));
  }

  protected async add(type: DocumentType, file: File): Promise<void> {
    this.sending.set(type);
    await this.attempt(async () => {
      this.claim.set(await this.client.addDocument(this.id(), type, file));
    });
    this.sending.set(null);
  }

  protected remove(documentId: string): Promise<void> {
    return this.attempt(async () => {
      this.claim.set(await this.client.removeDocument(this.id(), documentId));
      this.toaster.say('La pièce est retirée.');
    });
  }

  protected move(action: 'submit' | 'answer' | 'withdraw'): Promise<void> {
    return this.attempt(async () => {
      const claim = this.claim();
      if (claim === null) return;
      this.claim.set(await this.client.move(claim, { action }));
      this.asking.set(null);
      if (action === 'submit') this.toaster.say(`Demande déposée. Récépissé ${this.claim()?.receipt ?? ''}.`);
      if (action === 'answer') this.toaster.say('Votre réponse est envoyée.');
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(null);
    try {
      await act();
    } catch (thrown) {
      this.refusal.set(toFailure(thrown).sentence);
    } finally {
      this.busy.set(false);
    }
  }
}
