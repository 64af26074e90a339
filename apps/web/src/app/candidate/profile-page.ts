import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { candidateSchema, territoryPageSchema, type Candidate } from '@vte/contract';
import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import {
  AreaField,
  CheckField,
  ChoicesField,
  CONTRACT_LABELS,
  DateField,
  DIPLOMA_LABELS,
  Note,
  SelectField,
  TagsField,
  TextField,
  THEME_LABELS,
} from '@vte/ui';
import { CvField } from '../form/cv-field.ts';
import { keepDraft } from '../form/draft.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Toaster } from '../shell/toasts.ts';
import { InView } from '../shell/in-view.ts';
import { CandidateClient } from './candidate-client.ts';
import { PROFILE_STEPS, profileFormSchema, STEP_LABELS, toProfileModel, type ProfileModel } from './profile-model.ts';
import { ProfileProgress } from './profile-progress.ts';

const WISHED_CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);

@Component({
  selector: 'vte-profile-page',
  imports: [
    AreaField,
    CheckField,
    ChoicesField,
    CvField,
    DateField,
    FormFailure,
    FormRoot,
    InView,
    Note,
    ProfileProgress,
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

  protected readonly steps = PROFILE_STEPS;
  protected readonly stepLabels = STEP_LABELS;
  protected readonly levels = DIPLOMA_LEVELS.map((value) => ({ value, label: DIPLOMA_LABELS[value] }));
  protected readonly themes = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
  protected readonly contracts = WISHED_CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] }));
  protected readonly last = computed(() => this.step() === PROFILE_STEPS.at(-1));
  protected readonly step = computed(() => PROFILE_STEPS.find((step) => step === this.etape()) ?? 'diplome');

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
  private readonly territoryList = httpResource(() => '/api/v1/territories', {
    parse: (body) => territoryPageSchema.parse(body).items.map(({ slug, name }) => ({ value: slug, label: name })),
  });
  protected readonly territories = computed(() => (this.territoryList.hasValue() ? this.territoryList.value() : []));

  private readonly model = linkedSignal<ProfileModel>(() =>
    toProfileModel(this.resource.hasValue() ? this.resource.value() : null),
  );
  private readonly draft = keepDraft(() => (this.resource.isLoading() || this.failed() ? null : 'profil'), this.model);
  private readonly submission = submission(async (model: ProfileModel) => {
    const saved = await this.client.save(profileFormSchema.parse(model), this.saved()?.version);
    this.draft.forget();
    this.saved.set(saved);
    const next = PROFILE_STEPS[PROFILE_STEPS.indexOf(this.step()) + 1];
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
      validateStandardSchema(path, () => profileFormSchema);
    },
    this.submission.options,
  );
}
