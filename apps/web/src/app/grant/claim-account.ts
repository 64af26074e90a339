import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, signal, untracked } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { claimPatchSchema, isPayableIban, type Claim, type ClaimPatch } from '@vte/contract';
import { checkBankDetails, isHolder, verdictOnClaim } from '@vte/grant';
import {
  CheckField,
  CriterionList,
  DateField,
  Icon,
  MoneyField,
  TextField,
  toCriterionLines,
  type CriterionLine,
} from '@vte/ui';
import * as z from 'zod/mini';
import { emptyAsNull } from '../form/empty-as-null.ts';

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
    iban: z.nullish(claimPatchSchema.shape.iban),
    accountHolder: z.nullish(claimPatchSchema.shape.accountHolder),
  }),
);

/** The account to pay and what the claimant declares: checked while it is written, kept as soon as a field is left. */
@Component({
  selector: 'vte-claim-account',
  imports: [CheckField, CriterionList, DateField, Icon, MoneyField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2>Le compte à créditer</h2>
    <form class="form" (submit)="$event.preventDefault(); keep()" (focusout)="keep()" novalidate>
      <vte-text-field label="IBAN" autocomplete="off" [hint]="ibanHint()" [field]="form.iban" />
      <vte-text-field
        label="Titulaire du compte"
        autocomplete="name"
        [hint]="holderHint()"
        [field]="form.accountHolder"
      />
      <vte-criterion-list [lines]="lines()" />
      @if (claim().kind === 'recruitment') {
        <vte-check-field label="L’entreprise est à jour auprès de l’Urssaf et des impôts" [field]="form.upToDate" />
        <fieldset class="stack">
          <legend class="legend">Aides publiques reçues depuis trois ans, groupe compris</legend>
          @for (aid of form.otherAidsCents; track $index; let index = $index) {
            <div class="pair aid">
              <vte-text-field label="Organisme" [field]="aid.body" />
              <vte-money-field label="Montant" [field]="aid.amountCents" />
              <vte-date-field label="Accordée le" [field]="aid.grantedOn" />
              <button class="btn qt sm" type="button" (click)="removeAid(index)">Retirer cette aide</button>
            </div>
          }
          <p>
            <button class="btn sm" type="button" (click)="addAid()"><vte-icon name="plus" />Ajouter une aide</button>
          </p>
        </fieldset>
      }
      <p class="sm muted" role="status">{{ state() }}</p>
    </form>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s4);
    }
    .aid {
      padding-bottom: var(--s4);
      border-bottom: 1px solid var(--line);
    }
    .aid button {
      justify-self: start;
      margin-left: -12px;
    }
  `,
})
export class ClaimAccount {
  readonly claim = input.required<Claim>();
  /** Sends what is complete; false when it was refused. */
  readonly save = input.required<(patch: ClaimPatch) => Promise<boolean>>();

  private readonly claimId = computed(() => this.claim().id);
  /** Filled in once for a claim: an answer of the server changes nothing of what is being written. */
  private readonly model = linkedSignal<Claim['id'], Details>({
    source: this.claimId,
    computation: () => {
      const { accountHolder, upToDate, otherAidsCents } = untracked(this.claim);
      return { iban: '', accountHolder: accountHolder ?? '', upToDate: upToDate ?? false, otherAidsCents };
    },
  });
  /** What was last sent, so that leaving a field unchanged sends nothing. */
  private sent = '';
  protected readonly state = signal<'' | 'Enregistrement…' | 'Enregistré.' | 'Pas encore enregistré.'>('');
  protected readonly form = form(this.model, (path) => {
    validateStandardSchema(path, () => detailsSchema);
  });

  private readonly claimant = computed(() => {
    const { kind, company, candidateName } = this.claim();
    return kind === 'recruitment' ? company.name : candidateName;
  });
  protected readonly ibanHint = computed(() => {
    const { iban } = this.claim();
    return iban === null ? 'Tel qu’il est écrit sur le RIB.' : `Enregistré : ${iban}. Laissez vide pour le garder.`;
  });
  protected readonly holderHint = computed(() => `Tel qu’il est écrit sur le RIB : ${this.claimant()}.`);
  /** The rule of the bank details, asked again at each key. */
  protected readonly lines = computed((): CriterionLine[] => {
    const { iban, accountHolder } = this.model();
    const typed = iban.replace(/\s/g, '').toUpperCase();
    const check = checkBankDetails({
      ibanValid: typed === '' ? this.claim().iban !== null : isPayableIban(typed),
      holderMatches: isHolder(accountHolder, this.claimant()),
    });
    return toCriterionLines([verdictOnClaim('bank_details', check)]);
  });
  /** What is complete is kept; what is still being written waits. */
  async keep(): Promise<void> {
    const read = detailsSchema.safeParse(this.model());
    const written = JSON.stringify(this.model());
    if (!this.form().dirty() || written === this.sent) return;
    if (!read.success) {
      this.state.set('Pas encore enregistré.');
      return;
    }
    const { iban, accountHolder, ...rest } = read.data;
    this.sent = written;
    this.state.set('Enregistrement…');
    const kept = await this.save()({ ...rest, ...(iban ? { iban } : {}), ...(accountHolder ? { accountHolder } : {}) });
    if (!kept) this.sent = '';
    this.state.set(kept ? 'Enregistré.' : 'Pas encore enregistré.');
  }

  protected addAid(): void {
    this.model.update((details) => ({
      ...details,
      otherAidsCents: [...details.otherAidsCents, { grantedOn: null, amountCents: null, body: '' }],
    }));
  }

  protected removeAid(index: number): void {
    this.model.update((details) => ({
      ...details,
      otherAidsCents: details.otherAidsCents.filter((_, position) => position !== index),
    }));
    this.form().markAsDirty();
    void this.keep();
  }
}
