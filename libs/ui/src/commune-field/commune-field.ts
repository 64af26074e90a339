import { isPlatformBrowser } from '@angular/common';
import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  debounced,
  ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  PLATFORM_ID,
  signal,
  viewChild,
} from '@angular/core';
import type { CommuneView, Page } from '@vte/contract';
import { FieldMessage } from '../field/field-message.ts';

const SHOWN = 8;
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
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  /** What is being written; null when the value says it all. */
  protected readonly draft = signal<string | null>(null);
  protected readonly active = signal(0);
  protected readonly shown = computed(() => this.draft() ?? nameOf(this.value()));
  private readonly asked = debounced(() => this.draft()?.trim() ?? '', PAUSE_MS);
  protected readonly found = httpResource<Page<CommuneView>>(() => {
    const q = this.asked.value();
    return q.length < 2 ? undefined : { url: '/api/v1/communes', params: { q, limit: SHOWN } };
  });
  /** While more is typed the last list stays until the next one: one that blinks would miss the key that chooses. */
  protected readonly options = linkedSignal<Listed, readonly CommuneView[]>({
    source: () => ({ draft: this.draft(), items: this.found.hasValue() ? this.found.value().items : null }),
    computation: ({ draft, items }, previous) => {
      if (draft === null) return [];
      return items ?? (draft.startsWith(previous?.source.draft ?? draft) ? (previous?.value ?? []) : []);
    },
  });
  protected readonly status = computed(() => {
    if ((this.draft()?.trim().length ?? 0) < 2) return '';
    if (this.found.error() !== undefined) return 'La recherche ne répond pas. Réessayez.';
    if (!this.found.hasValue()) return '';
    const { total, items } = this.found.value();
    if (total === 0) return 'Aucune commune ne porte ce nom ni ce code postal.';
    return total > items.length ? `${total} communes : précisez` : '';
  });

  constructor() {
    // What was typed in the page of the server, before the scripts came, is taken up instead of being wiped.
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const typed = host.querySelector('input');
    if (isPlatformBrowser(inject(PLATFORM_ID)) && typed !== null && typed === host.ownerDocument.activeElement)
      this.draft.set(typed.value);
  }

  protected write(text: string): void {
    this.draft.set(text);
    this.active.set(0);
    if (this.value() !== null) this.value.set(null);
  }

  protected choose(commune: CommuneView): void {
    this.value.set(commune);
    this.draft.set(null);
    this.field().nativeElement.focus();
  }

  protected leave(): void {
    if (!this.found.hasValue()) return;
    const [only, another] = this.options();
    if (only !== undefined && another === undefined) this.choose(only);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.options().length - 1;
    if (last < 0) return;
    const option = this.options()[this.active()];
    if (event.key === 'ArrowDown') this.active.update((index) => Math.min(index + 1, last));
    else if (event.key === 'ArrowUp') this.active.update((index) => Math.max(index - 1, 0));
    else if (event.key === 'Enter' && option !== undefined) this.choose(option);
    else if (event.key === 'Escape') this.draft.set(null);
    else return;
    event.preventDefault();
  }

  protected department({ department }: CommuneView): string {
    return `${department.name} (${department.code})`;
  }
}

function nameOf(commune: CommuneView | null): string {
  return commune === null ? '' : `${commune.name} (${commune.department.code})`;
}
