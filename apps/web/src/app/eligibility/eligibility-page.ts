import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { CommuneView, EligibilityVerdict } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { conditionsOf, Icon, Note } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { todayInParis } from '../time/today.ts';
import { AnswersForm, type ProfileChange, type Told } from './answers-form.ts';
import { fromParams, toParams, toRequest } from './answers.ts';
import { toHeadline } from './headline.ts';
import { PROFILES, STEP_PARAMS, toProfile } from './profiles.ts';
import { VerdictView } from './verdict-view.ts';

/** What a visitor should know before the first answer. */
const FIRST_RULES = ['company_size', 'diploma_level', 'contract_type', 'contract_duration'];

const MARKS = { success: 'circle-check', warning: 'circle-alert', danger: 'circle-x' } as const;

/** The simulator: the answers are in the address, so that a result is a link. */
@Component({
  selector: 'vte-eligibility-page',
  imports: [AnswersForm, Icon, Note, RouterLink, VerdictView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './eligibility-page.html',
  styleUrl: './eligibility-page.css',
})
export class EligibilityPage {
  /** What search engines show under the title. */
  static readonly description = 'Vérifiez sans compte si un recrutement ouvre droit à l’aide, critère par critère.';

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  private readonly today = todayInParis();

  protected readonly list = DEFAULT_TERRITORY_LIST;
  protected readonly rules = conditionsOf(DEFAULT_RULE_SET).filter(({ criterion }) => FIRST_RULES.includes(criterion));

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

  protected readonly failure = computed(() => {
    const error = this.commune.error() ?? this.result.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly waiting = computed(() => this.commune.isLoading() || this.result.isLoading());
  protected readonly headline = computed(() => {
    const commune = this.knownCommune();
    if (commune === null || !this.result.hasValue()) return null;
    const verdict = this.result.value();
    return { ...toHeadline(verdict, commune, this.profile()), verdict, commune };
  });
  protected readonly mark = computed(() => MARKS[this.headline()?.tone ?? 'success']);

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

  private show(queryParams: Record<string, unknown>): Promise<boolean> {
    const { param } = this.words();
    const profil = this.profile() === 'company' ? null : param;
    return this.router.navigate([], { relativeTo: this.route, queryParams: { profil, ...queryParams } });
  }
}
