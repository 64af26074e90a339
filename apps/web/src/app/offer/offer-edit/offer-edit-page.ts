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
import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { flagContent, missingFields, type OfferField } from '@vte/offer';
import {
  AreaField,
  ChoicesField,
  CommuneField,
  CONTRACT_LABELS,
  CriterionList,
  DateField,
  DIPLOMA_LABELS,
  formatContract,
  formatDay,
  formatLevel,
  formatPay,
  formatShare,
  MoneyField,
  Note,
  NumberField,
  SelectField,
  TagsField,
  TextField,
  THEME_LABELS,
  toCriterionLines,
} from '@vte/ui';
import { toFailure } from '../../error/failure.ts';
import { FormFailure } from '../../form/form-failure.ts';
import { submission } from '../../form/submission.ts';
import { Toaster } from '../../shell/toasts.ts';
import { todayInParis } from '../../time/today.ts';
import { OfferClient } from '../offer-client.ts';
import { FlagList } from './flag-list.ts';
import { changesOf, EMPTY_OFFER, offerFormSchema, toContent, toModel, type OfferModel } from './offer-model.ts';

const STEPS = ['mission', 'contrat', 'profil', 'relecture'] as const;
type Step = (typeof STEPS)[number];
const STEP_LABELS: Record<Step, string> = {
  mission: 'Mission',
  contrat: 'Contrat',
  profil: 'Profil',
  relecture: 'Relecture',
};
/** Where each field that may be missing is asked, and its name. */
const MISSING: Record<OfferField, { step: Step; label: string }> = {
  title: { step: 'mission', label: 'le titre' },
  responsibilities: { step: 'mission', label: 'les responsabilités' },
  expectedResults: { step: 'mission', label: 'les résultats attendus' },
  autonomy: { step: 'mission', label: 'l’autonomie' },
  directLink: { step: 'mission', label: 'le rattachement' },
  themes: { step: 'mission', label: 'un thème' },
  contractType: { step: 'contrat', label: 'le type de contrat' },
  durationMonths: { step: 'contrat', label: 'la durée' },
  startsOn: { step: 'contrat', label: 'une date de début à venir' },
  workingTime: { step: 'contrat', label: 'le temps de travail' },
  communeCode: { step: 'contrat', label: 'la commune' },
  idcc: { step: 'contrat', label: 'la convention collective' },
  payMinCents: { step: 'contrat', label: 'le salaire minimum' },
  payMaxCents: { step: 'contrat', label: 'le salaire maximum' },
  minDiplomaLevel: { step: 'profil', label: 'le diplôme demandé' },
  context: { step: 'profil', label: 'le contexte' },
  profile: { step: 'profil', label: 'le profil' },
  skills: { step: 'profil', label: 'les compétences' },
};
const CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);
const TIMES = [1, 0.9, 0.8, 0.6, 0.5];
const REMOTE = [0, 0.2, 0.4, 0.6, 0.8, 1];
const PAUSE_MS = 800;

@Component({
  selector: 'vte-offer-edit-page',
  imports: [
    AreaField,
    ChoicesField,
    CommuneField,
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
  protected readonly themes = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
  protected readonly contracts = CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] }));
  protected readonly levels = DIPLOMA_LEVELS.map((value) => ({ value, label: DIPLOMA_LABELS[value] }));
  protected readonly periods = [
    { value: 'month' as const, label: 'par mois' },
    { value: 'year' as const, label: 'par an' },
  ];
  protected readonly times = TIMES.map((value) => ({
    value,
    label: value === 1 ? 'Temps plein' : formatShare(value),
  }));
  protected readonly remote = REMOTE.map((value) => ({ value, label: value === 0 ? 'Sur place' : formatShare(value) }));

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
  protected readonly town = linkedSignal<CommuneView | null>(() =>
    this.model().communeCode !== null && this.commune.hasValue() ? this.commune.value() : null,
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
