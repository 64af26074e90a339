import { httpResource, HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, debounced, inject, linkedSignal, signal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import {
  companyPatchSchema,
  companySchema,
  communeSchema,
  eligibilityVerdictSchema,
  type Company,
  type CommuneView,
} from '@vte/contract';
import { INSOLVENCIES, LEGAL_FORMS, type Insolvency, type LegalForm } from '@vte/eligibility';
import {
  AreaField,
  CheckField,
  COMPANY_STATUS_WORDS,
  CommuneField,
  CriterionList,
  INSOLVENCY_LABELS,
  LEGAL_FORM_LABELS,
  MoneyField,
  Note,
  NumberField,
  SelectField,
  StatusBadge,
  TextField,
  toCriterionLines,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { emptyAsNull } from '../form/empty-as-null.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { Toaster } from '../shell/toasts.ts';
import { CompanyClient } from './company-client.ts';

interface Model {
  name: string;
  siret: string;
  communeCode: string;
  address: string;
  naf: string;
  idcc: string;
  legalForm: LegalForm;
  headOfficeInFrance: boolean;
  insolvency: Insolvency;
  headcount: number | null;
  turnoverCents: number | null;
  balanceCents: number | null;
  website: string;
  presentation: string;
}

const EMPTY: Model = {
  name: '',
  siret: '',
  communeCode: '',
  address: '',
  naf: '',
  idcc: '',
  legalForm: 'company',
  headOfficeInFrance: true,
  insolvency: 'none',
  headcount: null,
  turnoverCents: null,
  balanceCents: null,
  website: '',
  presentation: '',
};
const OPTIONAL = ['address', 'naf', 'idcc', 'website'];
const SIREN_LENGTH = 9;
const PAUSE_MS = 400;

const formSchema = emptyAsNull(OPTIONAL, companyPatchSchema);
/** The SIREN is the start of the SIRET: it is not asked twice. */
const sirenOf = (siret: string) => siret.replace(/\D/g, '').slice(0, SIREN_LENGTH);

/** Identity, place and size of the company, with what the rules make of them while they are written. */
@Component({
  selector: 'vte-company-page',
  imports: [
    AreaField,
    CheckField,
    CommuneField,
    CriterionList,
    FormFailure,
    FormRoot,
    MoneyField,
    Note,
    NumberField,
    SelectField,
    StatusBadge,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './company-page.html',
  styleUrl: './company-page.css',
})
export class CompanyPage {
  private readonly client = inject(CompanyClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly legalForms = LEGAL_FORMS.map((value) => ({ value, label: LEGAL_FORM_LABELS[value] }));
  protected readonly insolvencies = INSOLVENCIES.map((value) => ({ value, label: INSOLVENCY_LABELS[value] }));

  protected readonly resource = httpResource(() => '/api/v1/me/company', {
    parse: (body) => companySchema.parse(body),
  });
  protected readonly missing = computed(() => {
    const error = this.resource.error();
    return error instanceof HttpErrorResponse && (error.status === 404 || error.status === 409);
  });
  protected readonly company = linkedSignal<Company | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly word = computed(() => {
    const company = this.company();
    return company && COMPANY_STATUS_WORDS[company.status];
  });

  private readonly model = linkedSignal<Model>(() => {
    const company = this.resource.hasValue() ? this.resource.value() : null;
    if (company === null) return EMPTY;
    const { name, siret, communeCode, legalForm, headOfficeInFrance, insolvency, presentation } = company;
    const { headcount, turnoverCents, balanceCents, address, naf, idcc, website } = company;
    return {
      ...{ name, siret, communeCode, legalForm, headOfficeInFrance, insolvency, presentation },
      ...{ headcount, turnoverCents, balanceCents },
      ...{ address: address ?? '', naf: naf ?? '', idcc: idcc ?? '', website: website ?? '' },
    };
  });
  private readonly submission = submission(async (model: Model) => {
    const known = this.company();
    if (known === null) {
      await this.create({ ...formSchema.parse(model), siren: sirenOf(model.siret) });
      await this.router.navigate(['/entreprise'], { replaceUrl: true });
    } else {
      this.company.set(await this.client.change(formSchema.parse(model), known.version));
      this.toaster.say('La fiche de l’entreprise est enregistrée.');
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

  private readonly known = httpResource(
    () => {
      const code = this.resource.hasValue() ? this.resource.value().communeCode : undefined;
      return code === undefined ? undefined : `/api/v1/communes/${code}`;
    },
    { parse: (body) => communeSchema.parse(body) },
  );
  protected readonly town = linkedSignal<CommuneView | null>(() => (this.known.hasValue() ? this.known.value() : null));
  protected readonly townError = computed(() => {
    const state = this.form.communeCode();
    return state.touched() ? state.errors()[0]?.message : undefined;
  });

  /** What the rules say of the company as it is written. */
  private readonly question = debounced(() => {
    const { communeCode, headcount, turnoverCents, balanceCents, legalForm, headOfficeInFrance, insolvency } =
      this.model();
    return {
      communeCode,
      company: { headcount, turnoverCents, balanceCents, legalForm, headOfficeInFrance, insolvency },
    };
  }, PAUSE_MS);
  private readonly verdict = httpResource(
    () => {
      const { communeCode, company } = this.question.value();
      if (communeCode === '' && company.headcount === null) return undefined;
      const sites = communeCode === '' ? undefined : [{ commune: communeCode, share: 1 }];
      const asked = company.headcount === null ? { sites } : { sites, company };
      return { url: '/api/v1/eligibility', method: 'POST', body: asked };
    },
    { parse: (body) => eligibilityVerdictSchema.parse(body) },
  );
  protected readonly lines = computed(() => {
    const town = this.town();
    return toCriterionLines(
      (this.verdict.hasValue() ? this.verdict.value().criteria : []).filter(
        ({ section, verdict }) => (section === 'company' || section === 'sites') && verdict !== 'unknown',
      ),
      town === null ? {} : { [town.code]: town.name },
    );
  });

  protected readonly submitting = signal(false);

  protected choose(town: CommuneView | null): void {
    this.town.set(town);
    this.form.communeCode().value.set(town?.code ?? '');
    this.form.communeCode().markAsTouched();
  }

  /** A verified address lets the company go to verification at once; else the person is told on the next page. */
  private async create(input: unknown): Promise<void> {
    const { id } = await this.client.create(input);
    try {
      await this.client.submit(id);
    } catch (thrown) {
      if (toFailure(thrown).code !== 'email_unverified') throw thrown;
    }
  }

  protected async submitForVerification(): Promise<void> {
    const company = this.company();
    if (company === null || this.submitting()) return;
    this.submitting.set(true);
    try {
      this.company.set(await this.client.submit(company.id));
      this.toaster.say('La fiche part en vérification.');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    } finally {
      this.submitting.set(false);
    }
  }
}
