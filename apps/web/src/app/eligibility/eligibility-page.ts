import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, min, max } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { communeSchema, eligibilityVerdictSchema, type CommuneView } from '@vte/contract';
import {
  CheckField,
  CommuneField,
  CONTRACT_LABELS,
  CriterionList,
  DIPLOMA_LABELS,
  formatMoney,
  Icon,
  Joint,
  Note,
  NumberField,
  plural,
  SelectField,
  TextField,
  THEME_LABELS,
  toCriterionLines,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { todayInParis } from '../time/today.ts';
import { CONTRACTS_WITH_END, fromParams, toParams, toRequest } from './answers.ts';
import { toHeadline } from './headline.ts';

const CONTRACTS = (['cdi', 'cdd', 'apprenticeship', 'professionalisation'] as const).map((value) => ({
  value,
  label: CONTRACT_LABELS[value],
}));
const SECTION_NAMES = {
  company: 'l’entreprise',
  sites: 'le lieu',
  candidate: 'la personne',
  contract: 'le contrat',
  mission: 'la mission',
  claim: 'la demande',
} as const;

/** The simulator: the answers are in the address, so that a result is a link. */
@Component({
  selector: 'vte-eligibility-page',
  imports: [
    CheckField,
    CommuneField,
    CriterionList,
    Icon,
    Joint,
    Note,
    NumberField,
    RouterLink,
    SelectField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './eligibility-page.html',
  styleUrl: './eligibility-page.css',
})
export class EligibilityPage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  private readonly today = todayInParis();

  protected readonly contracts = CONTRACTS;
  protected readonly levels = Object.entries(DIPLOMA_LABELS).map(([value, label]) => ({ value, label }));
  protected readonly themes = Object.entries(THEME_LABELS).map(([value, label]) => ({ value, label }));

  protected readonly asked = computed(() => fromParams(this.params()));
  private readonly askedCommune = computed<unknown>(() => this.params()['commune']);
  protected readonly commune = httpResource(
    () => {
      const code = this.askedCommune();
      return typeof code === 'string' && code !== '' ? `/api/v1/communes/${encodeURIComponent(code)}` : undefined;
    },
    { parse: (body) => communeSchema.parse(body) },
  );
  private readonly result = httpResource(
    () => {
      const commune = this.knownCommune();
      return commune === null
        ? undefined
        : {
            url: '/api/v1/eligibility',
            method: 'POST',
            body: toRequest(commune.code, this.asked(), this.today),
            transferCache: { includeHeaders: [] },
          };
    },
    { parse: (body) => eligibilityVerdictSchema.parse(body) },
  );
  private readonly knownCommune = computed(() => (this.commune.hasValue() ? this.commune.value() : null));

  protected readonly chosen = linkedSignal<CommuneView | null>(() => this.knownCommune());
  protected readonly communeMissing = signal(false);
  private readonly answers = linkedSignal(() => this.asked());
  protected readonly form = form(this.answers, (path) => {
    for (const amount of [path.headcount, path.turnover, path.balance, path.pay])
      min(amount, 0, { message: 'Indiquez un nombre positif.' });
    min(path.months, 1, { message: 'Un mois au moins.' });
    max(path.months, 60, { message: 'Soixante mois au plus.' });
  });
  protected readonly hasEnd = computed(() => CONTRACTS_WITH_END.includes(this.answers().contract));

  protected readonly verdict = computed(() => (this.result.hasValue() ? this.result.value() : null));
  protected readonly failure = computed(() => {
    const error = this.commune.error() ?? this.result.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly waiting = computed(() => this.commune.isLoading() || this.result.isLoading());
  protected readonly headline = computed(() => {
    const [verdict, commune] = [this.verdict(), this.knownCommune()];
    return verdict === null || commune === null ? null : toHeadline(verdict, commune);
  });
  protected readonly lines = computed(() => {
    const verdict = this.verdict();
    if (verdict === null) return [];
    const told = verdict.criteria.filter(
      ({ section, verdict: outcome, found }) =>
        !verdict.missing.includes(section) && outcome !== 'unknown' && (outcome !== 'met' || found !== null),
    );
    const commune = this.knownCommune();
    return toCriterionLines(told, commune === null ? {} : { [commune.code]: commune.name });
  });
  protected readonly missing = computed(() => (this.verdict()?.missing ?? []).map((section) => SECTION_NAMES[section]));
  protected readonly aid = computed(() => formatMoney(this.verdict()?.grants.recruitment.aidCents ?? 0));
  protected readonly settling = computed(() => {
    const settling = this.verdict()?.grants.settlingIn;
    return settling === undefined || settling.state === 'closed' ? null : formatMoney(settling.amountCents);
  });
  protected readonly pending = computed(() => {
    const count = this.lines().filter(({ outcome }) => outcome === 'pending').length;
    return count === 0 ? null : plural(count, 'point à confirmer', 'points à confirmer');
  });

  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    const commune = this.chosen();
    this.communeMissing.set(commune === null);
    this.form().markAsTouched();
    if (commune === null || this.form().invalid()) return;
    await this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { commune: commune.code, ...toParams(this.answers()) },
    });
    this.window?.document.getElementById('resultat')?.focus();
  }

  protected print(): void {
    this.window?.print();
  }
}
