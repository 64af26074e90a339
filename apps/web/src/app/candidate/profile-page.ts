import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { candidateInputSchema, candidateSchema, territoryPageSchema, type Candidate } from '@vte/contract';
import {
  CONTRACT_TYPES,
  DIPLOMA_LEVELS,
  MISSION_THEMES,
  type ContractType,
  type DiplomaLevel,
  type MissionTheme,
} from '@vte/eligibility';
import {
  AreaField,
  CheckField,
  ChoicesField,
  CONTRACT_LABELS,
  DateField,
  DIPLOMA_LABELS,
  FileDrop,
  formatShare,
  Note,
  SelectField,
  TagsField,
  TextField,
  THEME_LABELS,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { emptyAsNull } from '../form/empty-as-null.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Toaster } from '../shell/toasts.ts';
import { CandidateClient } from './candidate-client.ts';

const STEPS = ['diplome', 'competences', 'envies', 'presentation'] as const;
const STEP_LABELS: Record<(typeof STEPS)[number], string> = {
  diplome: 'Diplôme',
  competences: 'Compétences',
  envies: 'Envies',
  presentation: 'Présentation',
};
const WISHED_CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);

interface Model {
  diplomaLevel: DiplomaLevel | null;
  diplomaTitle: string;
  diplomaObtainedOn: string | null;
  preparesLevel: DiplomaLevel | null;
  foreignDiploma: boolean;
  fieldOfStudy: string;
  skills: string[];
  themes: MissionTheme[];
  contractTypes: ContractType[];
  availableFrom: string | null;
  mobility: string[];
  phone: string;
  presentation: string;
  matching: boolean;
  discoverable: boolean;
}

const EMPTY: Model = {
  diplomaLevel: null,
  diplomaTitle: '',
  diplomaObtainedOn: null,
  preparesLevel: null,
  foreignDiploma: false,
  fieldOfStudy: '',
  skills: [],
  themes: [],
  contractTypes: [],
  availableFrom: null,
  mobility: [],
  phone: '',
  presentation: '',
  matching: true,
  discoverable: false,
};

const OPTIONAL_LINES = ['fieldOfStudy', 'phone'] as const;
const formSchema = emptyAsNull(OPTIONAL_LINES, candidateInputSchema);

@Component({
  selector: 'vte-profile-page',
  imports: [
    AreaField,
    CheckField,
    ChoicesField,
    DateField,
    FileDrop,
    FormFailure,
    FormRoot,
    Note,
    RouterLink,
    SelectField,
    TagsField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './profile-page.html',
  styleUrl: './profile-page.css',
})
export class ProfilePage {
  readonly etape = input<string>();
  /** Path to go back to once the profile is there. */
  readonly retour = input<string>();

  private readonly client = inject(CandidateClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly steps = STEPS;
  protected readonly stepLabels = STEP_LABELS;
  protected readonly levels = DIPLOMA_LEVELS.map((value) => ({ value, label: DIPLOMA_LABELS[value] }));
  protected readonly themes = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
  protected readonly contracts = WISHED_CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] }));
  protected readonly step = computed(() => STEPS.find((step) => step === this.etape()) ?? 'diplome');

  protected readonly resource = httpResource(() => '/api/v1/me/candidate', {
    parse: (body) => candidateSchema.parse(body),
  });
  /** A first visit finds nothing: the form starts empty. */
  protected readonly failed = computed(() => {
    const error = this.resource.error();
    return error !== undefined && !(error instanceof HttpErrorResponse && error.status === 404);
  });
  protected readonly saved = linkedSignal<Candidate | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly completeness = computed(() =>
    formatShare(Math.round((this.saved()?.completeness ?? 0) * 100) / 100),
  );
  private readonly territoryList = httpResource(() => '/api/v1/territories', {
    parse: (body) => territoryPageSchema.parse(body).items.map(({ slug, name }) => ({ value: slug, label: name })),
  });
  protected readonly territories = computed(() => (this.territoryList.hasValue() ? this.territoryList.value() : []));

  private readonly model = linkedSignal<Model>(() => {
    const candidate = this.resource.hasValue() ? this.resource.value() : null;
    if (candidate === null) return EMPTY;
    const fields = candidateInputSchema.parse(candidate);
    return { ...fields, fieldOfStudy: fields.fieldOfStudy ?? '', phone: fields.phone ?? '' };
  });
  private readonly submission = submission(async (model: Model) => {
    this.saved.set(await this.client.save(formSchema.parse(model), this.saved()?.version));
    const next = STEPS[STEPS.indexOf(this.step()) + 1];
    const back = this.retour();
    if (next !== undefined)
      await this.router.navigate([], { queryParams: { etape: next }, queryParamsHandling: 'merge' });
    else {
      this.toaster.say('Votre profil est enregistré.');
      await this.router.navigateByUrl(back?.startsWith('/offres/') === true ? back : '/candidat');
    }
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => formSchema);
    },
    this.submission.options,
  );

  protected readonly sending = signal(false);
  protected readonly cvFailure = signal<string | null>(null);

  protected async sendCv(file: File): Promise<void> {
    this.sending.set(true);
    this.cvFailure.set(null);
    try {
      this.saved.set(await this.client.sendCv(file));
    } catch (thrown) {
      this.cvFailure.set(toFailure(thrown).sentence);
    } finally {
      this.sending.set(false);
    }
  }
}
