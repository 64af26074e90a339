import { Location } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  debounced,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { communeSchema, companySchema, managedOfferSchema, type CommuneView, type ManagedOffer } from '@vte/contract';
import { flagContent, missingFields } from '@vte/offer';
import {
  AreaField,
  ChoicesField,
  CommuneField,
  CriterionList,
  DateField,
  formatContract,
  formatDay,
  formatLevel,
  formatPay,
  MoneyField,
  Note,
  NumberField,
  SelectField,
  TagsField,
  TextField,
  toCriterionLines,
} from '@vte/ui';
import { CompanyFirst } from '../company-first.ts';
import { chosenCommune } from '../../api/chosen-commune.ts';
import { toFailure } from '../../error/failure.ts';
import { FormFailure } from '../../form/form-failure.ts';
import { submission } from '../../form/submission.ts';
import { Toaster } from '../../shell/toasts.ts';
import { todayInParis } from '../../time/today.ts';
import { OfferClient } from '../offer-client.ts';
import { MAIN_CRITERIA } from '../main-criteria.ts';
import { FlagList } from './flag-list.ts';
import { changesOf, EMPTY_OFFER, offerFormSchema, toContent, toModel, type OfferModel } from './offer-model.ts';
import { OFFER_OPTIONS } from './offer-options.ts';
import { MISSING, STEP_LABELS, STEPS } from './offer-steps.ts';

const PAUSE_MS = 800;

@Component({
  selector: 'vte-offer-edit-page',
  imports: [
    AreaField,
    ChoicesField,
    CommuneField,
    CompanyFirst,
    CriterionList,
    DateField,
    FlagList,
    FormFailure,
    FormRoot,
    MoneyField,
    Note,
    NumberField,
    RouterLink,
    SelectField,
    TagsField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-edit-page.html',
  styleUrl: './offer-edit-page.css',
})
export class OfferEditPage {
  /** Absent for a new offer. */
  readonly id = input<string>();
  readonly etape = input<string>();

  private readonly client = inject(OfferClient);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly toaster = inject(Toaster);

  protected readonly steps = STEPS;
  protected readonly stepLabels = STEP_LABELS;
  protected readonly step = computed(() => STEPS.find((step) => step === this.etape()) ?? 'mission');
  protected readonly options = OFFER_OPTIONS;
  protected readonly main = MAIN_CRITERIA;

  protected readonly resource = httpResource(
    () => {
      const id = this.id();
      return id === undefined ? undefined : `/api/v1/me/offers/${encodeURIComponent(id)}`;
    },
    { parse: (body) => managedOfferSchema.parse(body) },
  );
  private readonly company = httpResource(() => '/api/v1/me/company', { parse: (body) => companySchema.parse(body) });

  /** The offer as the server knows it; null before the first save. */
  protected readonly saved = linkedSignal<ManagedOffer | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  /** Company and place are those of the company until another place is chosen. */
  protected readonly model = linkedSignal<OfferModel>(() => {
    if (this.resource.hasValue()) return untracked(() => toModel(this.resource.value() as ManagedOffer));
    const company = this.company.hasValue() ? this.company.value() : null;
    return { ...EMPTY_OFFER, communeCode: company?.communeCode ?? null, idcc: company?.idcc ?? '' };
  });
  /** Whoever has no company yet is told before they write. */
  protected readonly newcomer = computed(() => {
    const error = this.company.error();
    return error !== undefined && toFailure(error).code === 'company_required';
  });
  protected readonly ready = computed(() =>
    this.id() === undefined ? !this.company.isLoading() : this.resource.hasValue(),
  );
  protected readonly editable = computed(() => (this.saved()?.status ?? 'draft') === 'draft');

  private readonly submission = submission<OfferModel>(async () => {
    await this.save();
    const next = STEPS[STEPS.indexOf(this.step()) + 1];
    if (next !== undefined) await this.router.navigate(this.addressOf(), { queryParams: { etape: next } });
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => offerFormSchema);
    },
    this.submission.options,
  );

  /** The rules read what is written, at once: flags by field, what is missing. Nobody improves an empty line. */
  protected readonly flags = computed(() => {
    const model = this.model();
    return flagContent(toContent(model)).filter(({ field }) => model[field] !== '');
  });
  protected readonly missing = computed(() =>
    missingFields(toContent(this.model()), todayInParis()).map((field) => MISSING[field]),
  );
  protected readonly lines = computed(() => {
    const { verdict, place } = this.saved() ?? {};
    return toCriterionLines(verdict?.criteria ?? [], place ? { [place.communeCode]: place.communeName } : {});
  });
  protected readonly preview = computed(() => {
    const model = this.model();
    return {
      title: model.title || 'Titre du poste',
      terms: [
        formatPay(model),
        formatContract(model.contractType, model.durationMonths),
        model.startsOn === null ? 'Début à préciser' : `dès le ${formatDay(model.startsOn)}`,
        formatLevel(model.minDiplomaLevel),
      ],
      sections: [
        { title: 'Vos responsabilités', text: model.responsibilities },
        { title: 'Résultats attendus', text: model.expectedResults },
        { title: 'Votre autonomie', text: model.autonomy },
        { title: 'Le contexte', text: model.context },
        { title: 'Le profil recherché', text: model.profile },
      ].filter(({ text }) => text !== ''),
    };
  });

  private readonly commune = httpResource(
    () => {
      const code = this.model().communeCode;
      return code === null ? undefined : `/api/v1/communes/${code}`;
    },
    { parse: (body) => communeSchema.parse(body) },
  );
  protected readonly town = chosenCommune(
    () => this.model().communeCode,
    () => (this.commune.hasValue() ? this.commune.value() : null),
  );

  /** Said beside the title: what is written is never lost. */
  protected readonly saving = signal<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  private readonly settled = debounced(() => this.model(), PAUSE_MS);
  private current: Promise<void> | null = null;
  protected readonly submitting = signal(false);
  protected readonly refusal = signal<string | null>(null);

  constructor() {
    effect(() => {
      this.settled.value();
      untracked(() => {
        if (this.ready() && this.editable() && this.model().title.trim() !== '')
          this.save().catch(() => {
            // Said beside the title; the next change tries again.
          });
      });
    });
  }

  protected addressOf(): string[] {
    const id = this.saved()?.id;
    return id === undefined ? ['/entreprise/offres/nouvelle'] : ['/entreprise/offres', id, 'modifier'];
  }

  protected place(town: CommuneView | null): void {
    this.town.set(town);
    this.form.communeCode().value.set(town?.code ?? null);
  }

  /** One save at a time; what changed meanwhile goes with the next one. */
  protected async save(): Promise<void> {
    if (this.current !== null) await this.current;
    const running = this.send();
    this.current = running;
    try {
      await running;
    } finally {
      if (this.current === running) this.current = null;
    }
  }

  protected async submitOffer(): Promise<void> {
    if (this.submitting()) return;
    this.submitting.set(true);
    this.refusal.set(null);
    try {
      await this.save();
      const offer = this.saved();
      if (offer === null) return;
      await this.client.move(offer.id, { action: 'submit' });
      this.toaster.say('L’offre part en relecture. Un e-mail vous dira la suite.');
      await this.router.navigate(['/entreprise/offres', offer.id]);
    } catch (thrown) {
      this.refusal.set(toFailure(thrown).sentence);
    } finally {
      this.submitting.set(false);
    }
  }

  private async send(): Promise<void> {
    const known = this.saved();
    const model = this.model();
    const patch = changesOf(model, known === null ? EMPTY_OFFER : toModel(known));
    if (Object.keys(patch).length === 0) return;
    this.saving.set('saving');
    try {
      const offer =
        known === null ? await this.client.create(patch) : await this.client.change(known.id, patch, known.version);
      this.saved.set(offer);
      this.saving.set('saved');
      // The address follows without opening the page again: a reload finds the draft.
      if (known === null) this.location.replaceState(`/entreprise/offres/${offer.id}/modifier`, `etape=${this.step()}`);
    } catch (thrown) {
      this.saving.set('failed');
      throw thrown;
    }
  }
}
