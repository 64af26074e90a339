import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CommuneView, EligibilityVerdict } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { DEFAULT_RULE_SET, RULE_SETS } from '@vte/grant';
import {
  conditionsOf,
  CriterionList,
  formatDay,
  formatMoney,
  Icon,
  Joint,
  Note,
  plural,
  toCriterionLines,
  type CriterionLine,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { AnswersForm, type ProfileChange, type Told } from './answers-form.ts';
import { fromParams, toParams, toRequest } from './answers.ts';
import { isFinal, toChanges } from './changes.ts';
import { settlingAid, toHeadline } from './headline.ts';
import { PROFILES, STEP_OF_SECTION, STEP_PARAMS, summaryOf, toProfile } from './profiles.ts';
import { isTold } from './told.ts';

/** What a visitor should know before the first answer. */
const FIRST_RULES = ['company_size', 'diploma_level', 'contract_type', 'contract_duration'];

const MARKS = { success: 'circle-check', warning: 'circle-alert', danger: 'circle-x' } as const;

/** The simulator: the answers are in the address, so that a result is a link. */
@Component({
  selector: 'vte-eligibility-page',
  imports: [AnswersForm, CriterionList, Icon, Joint, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './eligibility-page.html',
  styleUrl: './eligibility-page.css',
})
export class EligibilityPage {
  /** What search engines show under the title. */
  static readonly description = 'Vérifiez sans compte si un recrutement ouvre droit à l’aide, critère par critère.';

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly toaster = inject(Toaster);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  private readonly today = todayInParis();

  protected readonly list = DEFAULT_TERRITORY_LIST;
  protected readonly months = DEFAULT_RULE_SET.eligibility.cddMonths;
  protected readonly rules = conditionsOf(DEFAULT_RULE_SET).filter(({ criterion }) => FIRST_RULES.includes(criterion));
  protected readonly day = formatDay(this.today);

  protected readonly asked = computed(() => fromParams(this.params()));
  protected readonly profile = computed(() => toProfile(this.params()['profil']));
  protected readonly words = computed(() => PROFILES[this.profile()]);
  protected readonly step = computed(() => {
    const asked: unknown = this.params()['etape'];
    return this.words().steps.find((step) => STEP_PARAMS[step] === asked) ?? null;
  });
  protected readonly commune = httpResource<CommuneView>(() => {
    const code: unknown = this.params()['commune'];
    return typeof code === 'string' && code !== '' ? `/api/v1/communes/${encodeURIComponent(code)}` : undefined;
  });
  protected readonly knownCommune = computed(() => (this.commune.hasValue() ? this.commune.value() : null));
  private readonly result = httpResource<EligibilityVerdict>(() => {
    const commune = this.knownCommune();
    return commune === null
      ? undefined
      : {
          url: '/api/v1/eligibility',
          method: 'POST',
          body: toRequest(commune.code, this.asked(), this.today),
          transferCache: { includeHeaders: [] },
        };
  });

  protected readonly verdict = computed(() => (this.result.hasValue() ? this.result.value() : null));
  protected readonly failure = computed(() => {
    const error = this.commune.error() ?? this.result.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly waiting = computed(() => this.commune.isLoading() || this.result.isLoading());
  protected readonly isOutside = computed(
    () => !this.knownCommune()?.territories.some(({ list }) => list === DEFAULT_TERRITORY_LIST),
  );
  protected readonly headline = computed(() => {
    const [verdict, commune] = [this.verdict(), this.knownCommune()];
    return verdict === null || commune === null ? null : toHeadline(verdict, commune, this.profile());
  });
  protected readonly mark = computed(() => MARKS[this.headline()?.tone ?? 'success']);
  protected readonly changes = computed(() =>
    toChanges(this.verdict() ?? { findings: [] }).map((change) => ({
      ...change,
      patched: change.patch === null ? null : { ...this.params(), ...toParams({ ...this.asked(), ...change.patch }) },
      stepParam: change.step === null ? null : STEP_PARAMS[change.step],
    })),
  );
  /** Nothing that the person could answer would open the aid. */
  protected readonly isHopeless = computed(() => this.changes().some(isFinal));
  protected readonly changesTitle = computed(() => {
    const [gravest] = this.changes();
    if (this.isHopeless()) return 'Ce qui l’empêche';
    if (gravest?.effect === 'block') return 'Ce qui ouvrirait le droit à l’aide';
    return gravest?.effect === 'incomplete' ? 'Ce qui manque pour conclure' : 'Ce qu’une personne regardera';
  });
  protected readonly lines = computed(() => {
    const verdict = this.verdict();
    if (verdict === null) return [];
    const told = verdict.criteria.filter(
      (criterion) => isTold(criterion) && (criterion.verdict !== 'met' || criterion.found !== null),
    );
    const commune = this.knownCommune();
    return toCriterionLines(told, commune === null ? {} : { [commune.code]: commune.name });
  });
  /** Criteria that the answers say nothing of: they are looked at on the claim. */
  protected readonly later = computed((): CriterionLine[] => {
    const verdict = this.verdict();
    if (verdict === null) return [];
    const untold = new Set(verdict.criteria.flatMap((criterion) => (isTold(criterion) ? [] : [criterion.criterion])));
    return conditionsOf(RULE_SETS[verdict.ruleSet], this.profile() === 'alternant' ? 'alternant' : 'graduate')
      .filter(({ criterion }) => untold.has(criterion))
      .map(({ criterion, title, rule, source }) => ({
        ...{ id: criterion, outcome: 'pending', title, reason: rule, source },
        ...{ found: '', required: '' },
      }));
  });
  protected readonly laterTitle = computed(() => {
    const count = this.later().length;
    return count === 1 ? 'Un autre critère sera vérifié' : `${count} autres critères seront vérifiés`;
  });
  /** In the order of the steps. */
  protected readonly missing = computed(() => {
    const { names, steps } = this.words();
    const sections = this.isOutside() || this.isHopeless() ? [] : (this.verdict()?.missing ?? []);
    const missing = new Set(sections.map((section) => STEP_OF_SECTION[section]));
    return [
      ...(missing.has(null) ? [{ name: 'le lieu', param: null }] : []),
      ...steps
        .filter((step) => missing.has(step))
        .map((step) => ({ name: decapitalised(names[step]), param: STEP_PARAMS[step] })),
    ];
  });
  protected readonly told = computed(() =>
    this.words().steps.map((step) => ({ name: this.words().names[step], told: summaryOf(step, this.asked()) })),
  );
  protected readonly aid = computed(() => formatMoney(this.verdict()?.grants.recruitment.aidCents ?? 0));
  protected readonly settling = computed(() => {
    const verdict = this.verdict();
    return verdict && settlingAid(verdict, this.profile());
  });
  protected readonly pending = computed(() => {
    const count = this.lines().filter(({ outcome }) => outcome === 'pending').length;
    return count === 0 ? null : plural(count, 'point à confirmer', 'points à confirmer');
  });
  /** Without the step that was open: who opens the link wants the result. */
  protected readonly address = computed(() => {
    const tree = this.router.createUrlTree([], {
      relativeTo: this.route,
      queryParams: { ...this.params(), etape: null },
    });
    return `${this.window?.location.origin ?? ''}${this.router.serializeUrl(tree)}`;
  });

  protected async check({ commune, answers, next }: Told): Promise<void> {
    await this.show({
      commune: commune.code,
      ...toParams(answers),
      etape: next === null ? null : STEP_PARAMS[next],
    });
    if (next === null) this.window?.document.getElementById('resultat')?.focus();
  }

  /** Contracts that are not offered to the other profile are no answer any more. */
  protected become({ profile, answers }: ProfileChange): Promise<boolean> {
    const { param, contracts } = PROFILES[profile];
    const contract = contracts.some((type) => type === answers.contract) ? answers.contract : '';
    const commune: unknown = this.params()['commune'];
    return this.show({ commune, ...toParams({ ...answers, contract }), profil: param });
  }

  protected print(): void {
    this.window?.print();
  }

  protected async copy(): Promise<void> {
    try {
      await this.window?.navigator.clipboard.writeText(this.address());
      this.toaster.say('Le lien de ce résultat est copié.');
    } catch {
      this.toaster.say('Le lien n’a pas pu être copié : il est dans la barre d’adresse.');
    }
  }

  private show(queryParams: Record<string, unknown>): Promise<boolean> {
    const { param } = this.words();
    const profil = this.profile() === 'company' ? null : param;
    return this.router.navigate([], { relativeTo: this.route, queryParams: { profil, ...queryParams } });
  }
}

function decapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
