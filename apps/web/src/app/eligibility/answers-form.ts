import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, max, min } from '@angular/forms/signals';
import type { CommuneView } from '@vte/contract';
import { AGE_BANDS, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import {
  AGE_BAND_LABELS,
  CheckField,
  CommuneField,
  CONTRACT_LABELS,
  DIPLOMA_LABELS,
  NumberField,
  SelectField,
  TextField,
  THEME_LABELS,
} from '@vte/ui';
import { CONTRACTS_WITH_END, withChanges, type Answers } from './answers.ts';
import { isWorkStudy, ordinal, PROFILE_NAMES, PROFILES, summaryOf, type Profile, type Step } from './profiles.ts';

/** What is asked of the rules, and the step to answer next; null when the person wants the result. */
export interface Told {
  commune: CommuneView;
  answers: Answers;
  next: Step | null;
}

/** Another profile, and what was answered before, sent or not. */
export interface ProfileChange {
  profile: Profile;
  answers: Answers;
}

/** The questions, step by step: the place first, each answer after it makes the verdict more precise. */
@Component({
  selector: 'vte-answers-form',
  imports: [CheckField, CommuneField, NumberField, SelectField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answers-form.html',
  styleUrl: './answers-form.css',
})
export class AnswersForm {
  readonly profile = input.required<Profile>();
  readonly commune = input.required<CommuneView | null>();
  readonly asked = input.required<Answers>();
  /** The step that the address opens. */
  readonly step = input.required<Step | null>();
  readonly profileChange = output<ProfileChange>();
  readonly told = output<Told>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly profiles = PROFILE_NAMES;
  protected readonly words = PROFILES;
  protected readonly levels = DIPLOMA_LEVELS.map((value) => ({ value, label: DIPLOMA_LABELS[value] }));
  protected readonly themes = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
  protected readonly ages = AGE_BANDS.map((value) => ({ value, label: AGE_BAND_LABELS[value] }));
  protected readonly years = [1, 2, 3].map((value) => ({ value, label: ordinal(value) }));
  protected readonly contracts = computed(() =>
    PROFILES[this.profile()].contracts.map((value) => ({ value, label: CONTRACT_LABELS[value] })),
  );

  protected readonly chosen = linkedSignal<CommuneView | null>(() => this.commune());
  protected readonly communeMissing = signal(false);
  protected readonly opened = linkedSignal<Step | null>(() => this.step());
  protected readonly answers = linkedSignal<Answers, Answers>({
    source: () => this.asked(),
    computation: (asked, previous) =>
      previous === undefined ? asked : withChanges(previous.value, previous.source, asked),
  });
  protected readonly form = form(this.answers, (path) => {
    for (const amount of [path.headcount, path.turnover, path.balance, path.pay])
      min(amount, 0, { message: 'Indiquez un nombre positif.' });
    // Not asked of a contract without an end.
    const when = () => this.hasEnd();
    min(path.months, 1, { message: 'Un mois au moins.', when });
    max(path.months, 60, { message: 'Soixante mois au plus.', when });
  });
  protected readonly hasEnd = computed(() => CONTRACTS_WITH_END.includes(this.answers().contract));
  protected readonly workStudy = computed(() => isWorkStudy(this.answers().contract));
  protected readonly steps = computed(() => {
    const { steps, names } = PROFILES[this.profile()];
    return steps.map((id, index) => ({
      id,
      name: names[id],
      told: summaryOf(id, this.answers()),
      next: steps[index + 1] ?? null,
    }));
  });

  /** The browser opens and closes a step; here the others close. */
  protected follow(step: Step, isOpen: boolean): void {
    if (isOpen) this.opened.set(step);
    else if (this.opened() === step) this.opened.set(null);
  }

  protected go(next: Step | null): void {
    const commune = this.chosen();
    this.communeMissing.set(commune === null);
    this.form().markAsTouched();
    if (commune === null || this.form().invalid()) {
      this.focus('[aria-invalid="true"]');
      return;
    }
    this.told.emit({ commune, answers: this.answers(), next });
    if (next === null) return;
    this.opened.set(next);
    this.focus('details[open] :is(input, select)');
  }

  /** The first of such fields, once they are shown so; its step opens. */
  private focus(fields: string): void {
    const focus = () => {
      const field = this.host.querySelector<HTMLElement>(fields);
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    };
    afterNextRender({ read: focus }, { injector: this.injector });
  }
}
