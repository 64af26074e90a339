import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ActivatedRoute, Router, RouterLink, type Params } from '@angular/router';
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
import { Toaster } from '../shell/toasts.ts';
import { todayInParis } from '../time/today.ts';
import { fromParams, toParams } from './answers.ts';
import { isFinal, toChanges } from './changes.ts';
import { settlingAid, type Headline } from './headline.ts';
import { PROFILES, STEP_OF_SECTION, STEP_PARAMS, summaryOf, type Profile } from './profiles.ts';
import { isTold } from './told.ts';

/** What a verdict opens, what would change it, and its reasons, criterion by criterion. */
@Component({
  selector: 'vte-verdict',
  imports: [CriterionList, Icon, Joint, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './verdict-view.html',
  styleUrl: './verdict-view.css',
})
export class VerdictView {
  readonly verdict = input.required<EligibilityVerdict>();
  readonly commune = input.required<CommuneView>();
  readonly profile = input.required<Profile>();
  readonly tone = input.required<Headline['tone']>();
  /** Of the address, in which the answers are. */
  readonly params = input.required<Params>();

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly toaster = inject(Toaster);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly months = DEFAULT_RULE_SET.eligibility.cddMonths;
  protected readonly day = formatDay(todayInParis());

  private readonly asked = computed(() => fromParams(this.params()));
  private readonly words = computed(() => PROFILES[this.profile()]);
  protected readonly isOutside = computed(
    () => !this.commune().territories.some(({ list }) => list === DEFAULT_TERRITORY_LIST),
  );
  protected readonly changes = computed(() =>
    toChanges(this.verdict()).map((change) => ({
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
    const told = this.verdict().criteria.filter(
      (criterion) => isTold(criterion) && (criterion.verdict !== 'met' || criterion.found !== null),
    );
    const { code, name } = this.commune();
    return toCriterionLines(told, { [code]: name });
  });
  /** Criteria that the answers say nothing of: they are looked at on the claim. */
  protected readonly later = computed((): CriterionLine[] => {
    const verdict = this.verdict();
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
    const sections = this.isOutside() || this.isHopeless() ? [] : this.verdict().missing;
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
  protected readonly aid = computed(() => formatMoney(this.verdict().grants.recruitment.aidCents));
  protected readonly settling = computed(() => settlingAid(this.verdict(), this.profile()));
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
}

function decapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
