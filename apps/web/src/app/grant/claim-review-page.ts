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
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { claimSchema, type Claim, type ClaimTransition } from '@vte/contract';
import { DOCUMENT_TYPES, END_REASONS, type ClaimAction, type DocumentType } from '@vte/grant';
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  Dialog,
  DOCUMENT_LABELS,
  END_REASON_LABELS,
  formatDay,
  formatMoney,
  Icon,
  Note,
  StatusBadge,
  toCriterionLines,
  Track,
  type IconName,
} from '@vte/ui';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { Toaster } from '../shell/toasts.ts';
import { ClaimClient } from './claim-client.ts';
import { toHistory, toTrack } from './claim-steps.ts';
import { DocumentViewer } from './document-viewer.ts';

/** A decision as its button says it; `key` is its shortcut. */
interface Choice {
  id: string;
  action: ClaimAction;
  label: string;
  key: string;
  style: 'act' | 'pri' | 'dng' | '';
  opinion?: 'approve' | 'refuse';
  /** Whether the dialog asks for a written reason, and whether it may stay empty. */
  reason: 'required' | 'optional' | 'none';
  /** A first wording of the reason, to keep or to change. */
  suggestion?: string;
  done: string;
}

const CHOICES: Choice[] = [
  {
    id: 'take',
    action: 'take',
    label: 'Prendre en charge',
    key: 'P',
    style: 'act',
    reason: 'none',
    done: 'Le dossier est à vous.',
  },
  {
    id: 'propose',
    action: 'recommend',
    opinion: 'approve',
    label: 'Proposer l’accord',
    key: 'A',
    style: 'act',
    reason: 'optional',
    done: 'Votre avis est rendu.',
  },
  {
    id: 'request',
    action: 'request_info',
    label: 'Demander une pièce',
    key: 'D',
    style: '',
    reason: 'none',
    done: 'La demande est envoyée.',
  },
  {
    id: 'oppose',
    action: 'recommend',
    opinion: 'refuse',
    label: 'Proposer un refus',
    key: 'R',
    style: 'dng',
    reason: 'required',
    done: 'Votre avis est rendu.',
  },
  {
    id: 'approve',
    action: 'approve',
    label: 'Accorder l’aide',
    key: 'A',
    style: 'act',
    reason: 'optional',
    done: 'L’aide est accordée.',
  },
  {
    id: 'back',
    action: 'send_back',
    label: 'Renvoyer à l’examen',
    key: 'E',
    style: '',
    reason: 'required',
    done: 'Le dossier revient à l’examen.',
  },
  {
    id: 'refuse',
    action: 'refuse',
    label: 'Refuser',
    key: 'R',
    style: 'dng',
    reason: 'required',
    done: 'La demande est refusée.',
  },
  {
    id: 'pay',
    action: 'pay',
    label: 'Marquer comme versée',
    key: 'V',
    style: 'act',
    reason: 'none',
    done: 'L’aide est marquée comme versée.',
  },
  {
    id: 'revoke',
    action: 'revoke',
    label: 'Retirer l’accord',
    key: 'X',
    style: 'dng',
    reason: 'required',
    done: 'L’accord est retiré.',
  },
  {
    id: 'claw',
    action: 'claw_back',
    label: 'Demander un reversement',
    key: 'X',
    style: 'dng',
    reason: 'required',
    done: 'Le reversement est demandé.',
  },
];
const MARKS: Record<'met' | 'pending' | 'unmet', { icon: IconName; word: string }> = {
  met: { icon: 'circle-check', word: 'Conforme' },
  pending: { icon: 'circle-alert', word: 'À vérifier' },
  unmet: { icon: 'circle-x', word: 'Non conforme' },
};
const DECISIONS: Record<Claim['verdict']['decision'], string> = {
  eligible: 'conforme',
  review: 'à examiner',
  incomplete: 'incomplet',
  not_eligible: 'non éligible',
};

/** The file of a claim: documents beside the checks of the rules, and the decision below. */
@Component({
  selector: 'vte-claim-review-page',
  imports: [Dialog, DocumentViewer, Icon, MessagePage, Note, RouterLink, StatusBadge, Track],
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
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);

  protected readonly marks = MARKS;
  protected readonly labels = DOCUMENT_LABELS;
  protected readonly types = DOCUMENT_TYPES;
  protected readonly endReasons = END_REASONS.map((value) => ({ value, label: END_REASON_LABELS[value] }));
  protected readonly resource = httpResource(() => `/api/v1/grant-claims/${encodeURIComponent(this.id())}`, {
    parse: (body) => claimSchema.parse(body),
  });
  protected readonly claim = linkedSignal<Claim | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly onlyDoubts = signal(false);
  protected readonly view = computed(() => {
    const claim = this.claim();
    if (claim === null) return null;
    const lines = toCriterionLines(claim.verdict.criteria);
    const met = lines.filter(({ outcome }) => outcome === 'met').length;
    return {
      kind: CLAIM_KIND_LABELS[claim.kind],
      word: CLAIM_STATUS_WORDS[claim.status],
      amount: formatMoney(claim.amountCents ?? claim.aidCents),
      by: claim.nextStep && formatDay(claim.nextStep.by),
      track: toTrack(claim),
      history: toHistory(claim.history),
      decision: DECISIONS[claim.verdict.decision],
      lines: this.onlyDoubts() ? lines.filter(({ outcome }) => outcome !== 'met') : lines,
      count: `${met} conforme${met > 1 ? 's' : ''}, ${lines.length - met} à vérifier`,
      choices: CHOICES.filter(({ action }) => claim.actions.includes(action)),
      papers: claim.documents,
      missing: claim.missingDocuments.map((type) => DOCUMENT_LABELS[type]),
    };
  });
  protected readonly document = computed(() => {
    const documents = this.claim()?.documents ?? [];
    return documents.find(({ id }) => id === this.piece()) ?? documents[0] ?? null;
  });

  /** The decision being written. */
  protected readonly choice = signal<Choice | null>(null);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly reason = signal('');
  protected readonly wanted = signal<DocumentType>('other');
  protected readonly note = signal('');
  protected readonly ibanVerified = signal(false);
  protected readonly heardOn = signal('');
  protected readonly endedOn = signal('');
  protected readonly endReason = signal('');

  constructor() {
    effect(() => {
      const suggestion = this.choice()?.suggestion ?? '';
      this.refusal.set(null);
      this.reason.set(suggestion);
    });
  }

  protected press(event: KeyboardEvent): void {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const writing = target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
    if (writing || ctrlKey || metaKey || altKey || this.choice() !== null) return;
    const choice = this.view()?.choices.find((one) => one.key === key.toUpperCase());
    if (choice !== undefined) {
      event.preventDefault();
      this.start(choice);
    }
  }

  /** What needs nothing more goes at once. */
  protected start(choice: Choice): void {
    if (choice.id === 'take') void this.send(choice);
    else this.choice.set(choice);
  }

  protected async send(choice: Choice): Promise<void> {
    const claim = this.claim();
    if (claim === null || this.busy()) return;
    const lack = this.lackOf(choice);
    this.refusal.set(lack);
    if (lack !== null) return;
    this.busy.set(true);
    try {
      this.claim.set(await this.client.move(claim, this.transitionOf(choice)));
      this.choice.set(null);
      this.reason.set('');
      this.note.set('');
      this.toaster.say(choice.done);
    } catch (thrown) {
      const { sentence, fields } = toFailure(thrown);
      const detail = fields.map(({ message }) => message).join(' ');
      if (this.choice() === null) this.toaster.say(detail || sentence);
      else this.refusal.set(detail || sentence);
    } finally {
      this.busy.set(false);
    }
  }

  protected show(id: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: { piece: id }, replaceUrl: true });
  }

  protected cancel(): void {
    this.choice.set(null);
  }

  private lackOf({ id, action, reason }: Choice): string | null {
    if (reason === 'required' && this.reason().trim() === '')
      return 'Écrivez le motif : la personne concernée le lira.';
    if (id === 'request' && this.note().trim() === '') return 'Dites ce que vous attendez de cette pièce.';
    if (action === 'pay' && !this.ibanVerified()) return 'Confirmez que l’IBAN a été vérifié sur le RIB.';
    if ((action === 'revoke' || action === 'claw_back') && this.heardOn() === '')
      return 'Indiquez le jour où la personne a été entendue.';
    if (action === 'claw_back' && (this.endedOn() === '' || this.endReason() === ''))
      return 'Indiquez le dernier jour travaillé et la raison de la fin du contrat.';
    return null;
  }

  private transitionOf({ id, action, opinion }: Choice): ClaimTransition {
    const reason = this.reason().trim();
    return {
      action,
      ...(opinion !== undefined && { opinion }),
      ...(reason !== '' && { reason }),
      ...(id === 'request' && { items: [{ document: this.wanted(), note: this.note().trim() }] }),
      ...(action === 'pay' && { ibanVerified: true }),
      ...((action === 'revoke' || action === 'claw_back') && { companyHeardOn: this.heardOn() }),
      ...(action === 'claw_back' && {
        contractEndedOn: this.endedOn(),
        endReason: this.endReason() as NonNullable<ClaimTransition['endReason']>,
      }),
    };
  }
}
