import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  debounced,
  effect,
  input,
  linkedSignal,
  model,
  signal,
} from '@angular/core';
import type { CommuneView, Page } from '@vte/contract';
import { FieldMessage } from '../field/field-message.ts';

const SHOWN = 8;
const LEAST_LETTERS = 2;
const PAUSE_MS = 150;
let count = 0;

/** What is written, and what answers it; null while nothing does. */
interface Listed {
  draft: string | null;
  items: readonly CommuneView[] | null;
}

/** Finds a commune by name or postcode while typing (ARIA combobox with a list). */
@Component({
  selector: 'vte-commune-field',
  imports: [FieldMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  templateUrl: './commune-field.html',
  styleUrl: './commune-field.css',
})
export class CommuneField {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string>();
  readonly value = model<CommuneView | null>(null);

  protected readonly id = `commune-${++count}`;
  /** What is being written; null when the value says it all: so does one that comes from elsewhere. */
  private readonly draft = linkedSignal<CommuneView | null, string | null>({
    source: this.value,
    computation: (value, previous) => (value === null ? (previous?.value ?? null) : null),
  });
  /** Lists are for who is in the field. */
  protected readonly isHere = signal(false);
  /** Whether the answer is taken as soon as it is there. */
  private readonly isEntered = signal(false);
  protected readonly active = signal(0);
  protected readonly shown = computed(() => this.draft() ?? nameOf(this.value()));
  private readonly text = computed(() => this.draft()?.trim() ?? '');
  private readonly asked = debounced(this.text, PAUSE_MS);
  private readonly found = httpResource<Page<CommuneView>>(() => {
    const q = this.asked.value();
    return q.length < LEAST_LETTERS ? undefined : { url: '/api/v1/communes', params: { q, limit: SHOWN } };
  });
  /** Whether what was asked is how that begins which is written now. */
  private readonly isBegun = computed(() => this.text().startsWith(this.asked.value()));
  /** What answers all that is written. */
  private readonly answer = computed(() =>
    this.asked.value() === this.text() && this.found.hasValue() ? this.found.value() : null,
  );
  /** Enter takes the first, who leaves the field the only one. */
  private readonly taken = computed(() => {
    const [first, another] = this.answer()?.items ?? [];
    return this.isEntered() || (!this.isHere() && another === undefined) ? first : undefined;
  });
  /** While more is typed the last list stays until the next one: one that blinks would miss the key that chooses. */
  private readonly latest = linkedSignal<Listed, readonly CommuneView[]>({
    source: () => ({
      draft: this.draft(),
      items: this.isBegun() && this.found.hasValue() ? this.found.value().items : null,
    }),
    computation: ({ draft, items }, previous) => {
      if (draft === null) return [];
      return items ?? (draft.startsWith(previous?.source.draft ?? draft) ? (previous?.value ?? []) : []);
    },
  });
  protected readonly options = computed(() => (this.isHere() ? this.latest() : []));
  protected readonly status = computed(() => {
    const { length } = this.text();
    if (length === 0) return '';
    if (length < LEAST_LETTERS) return this.isHere() && !this.isEntered() ? '' : 'Écrivez au moins deux lettres.';
    if (this.found.error() !== undefined) return 'La recherche ne répond pas. Réessayez.';
    const answer = this.answer();
    if (answer === null) return '';
    const { total, items } = answer;
    if (total === 0) return 'Aucune commune ne porte ce nom ni ce code postal.';
    if (!this.isHere()) return 'Plusieurs communes répondent : choisissez-en une.';
    return total > items.length ? `${total} communes : précisez` : '';
  });

  constructor() {
    effect(() => {
      const taken = this.taken();
      if (taken !== undefined) this.choose(taken);
    });
  }

  /** What was written before the scripts came is told afterwards: the person may have gone on. */
  protected write(field: HTMLInputElement): void {
    this.draft.set(field.value);
    this.active.set(0);
    this.isEntered.set(false);
    if (field === field.ownerDocument.activeElement) this.isHere.set(true);
    else this.leave();
  }

  protected choose(commune: CommuneView): void {
    this.value.set(commune);
    this.draft.set(null);
    this.isEntered.set(false);
  }

  /** The value stays while another is sought; what is left unanswered has none. */
  protected leave(): void {
    this.isHere.set(false);
    const taken = this.taken();
    if (taken !== undefined) this.choose(taken);
    else if (this.draft() !== null) this.value.set(null);
  }

  /** Enter is for the field while it holds a draft: the form would be sent without it. */
  protected press(event: KeyboardEvent): void {
    if (this.draft() === null) return;
    const last = this.options().length - 1;
    if (event.key === 'Enter') this.enter();
    else if (event.key === 'Escape') this.draft.set(null);
    else if (event.key === 'ArrowDown' && last >= 0) this.active.update((index) => Math.min(index + 1, last));
    else if (event.key === 'ArrowUp' && last >= 0) this.active.update((index) => Math.max(index - 1, 0));
    else return;
    event.preventDefault();
  }

  private enter(): void {
    const option = this.options()[this.active()];
    if (option !== undefined) this.choose(option);
    else if (this.text() !== '') this.isEntered.set(true);
    else {
      this.value.set(null);
      this.draft.set(null);
    }
  }

  protected department({ department }: CommuneView): string {
    return `${department.name} (${department.code})`;
  }
}

function nameOf(commune: CommuneView | null): string {
  return commune === null ? '' : `${commune.name} (${commune.department.code})`;
}
