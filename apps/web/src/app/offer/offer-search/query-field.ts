import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  debounced,
  ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { Suggestion } from '@vte/contract';
import { Icon, plural, type IconName } from '@vte/ui';

const PAUSE_MS = 150;
const LEAST_LETTERS = 2;
/** Of a question about suggestions: a search may be longer. */
const MOST_LETTERS = 80;

const KINDS: Record<Suggestion['kind'], { icon: IconName; words: string }> = {
  title: { icon: 'briefcase', words: 'Poste' },
  skill: { icon: 'award', words: 'Compétence' },
  company: { icon: 'building-2', words: 'Entreprise' },
  town: { icon: 'map-pin', words: 'Commune' },
  territory: { icon: 'map', words: 'Territoire' },
};

/** The words of a search, with what the person may mean while typing (ARIA combobox: the text stays free). */
@Component({
  selector: 'vte-query-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <label for="q">Quoi</label>
    <div class="anchor">
      <span class="in">
        <vte-icon name="search" />
        <input
          #field
          id="q"
          type="search"
          name="q"
          role="combobox"
          maxlength="200"
          autocomplete="off"
          enterkeyhint="search"
          placeholder="Métier, compétence, entreprise"
          aria-autocomplete="list"
          aria-controls="q-suggestions"
          [value]="text()"
          [attr.aria-expanded]="options().length > 0"
          [attr.aria-activedescendant]="active() >= 0 ? 'q-suggestion-' + active() : null"
          (input)="write(field)"
          (keydown)="press($event)"
          (blur)="close()"
        />
      </span>
      <ul id="q-suggestions" class="pick" role="listbox" aria-label="Suggestions" [hidden]="options().length === 0">
        @for (option of options(); track $index) {
          <li
            role="option"
            [id]="'q-suggestion-' + $index"
            [attr.aria-selected]="$index === active()"
            (mousedown)="$event.preventDefault(); choose(option)"
          >
            <vte-icon [name]="kinds[option.kind].icon" size="small" />
            <b>{{ option.label }}</b>
            <span class="muted xs">{{ kinds[option.kind].words }}</span>
          </li>
        }
      </ul>
    </div>
    <p class="vh" role="status">{{ status() }}</p>
  `,
  styles: `
    .in vte-icon,
    li vte-icon {
      color: var(--muted);
    }
    li {
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 10px;
      align-items: center;
    }
    b {
      font-weight: 550;
    }
    @media (width <= 640px) {
      .in > vte-icon {
        display: none;
      }
      /* As wide as the page: the field is too narrow for a title. */
      .pick {
        right: auto;
        width: calc(100vw - 2 * var(--gutter));
      }
    }
  `,
})
export class QueryField {
  /** Words of the search in force. */
  readonly value = input.required<string>();
  readonly chosen = output<Suggestion>();

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  readonly text = linkedSignal(() => this.value());
  /** Suggestions are for who is typing: not for the words of the address, nor once one was taken. */
  private readonly typing = signal(false);
  protected readonly active = signal(-1);
  protected readonly kinds = KINDS;

  private readonly question = computed(() => {
    const q = this.text().trim();
    return this.typing() && q.length >= LEAST_LETTERS && q.length <= MOST_LETTERS ? q : '';
  });
  private readonly asked = debounced(this.question, PAUSE_MS);
  private readonly found = httpResource<{ items: Suggestion[] }>(() => {
    const q = this.asked.value();
    return q === '' ? undefined : { url: '/api/v1/offers/suggestions', params: { q } };
  });
  /** While the next ones are on their way, the former stay: the list does not flicker. */
  private readonly latest = linkedSignal<Suggestion[] | null, Suggestion[]>({
    source: () => {
      if (this.found.error() !== undefined) return [];
      return this.found.hasValue() ? this.found.value().items : null;
    },
    computation: (items, previous) => items ?? previous?.value ?? [],
  });
  protected readonly options = computed(() => (this.question() === '' ? [] : this.latest()));
  protected readonly status = computed(() => {
    const { length } = this.options();
    return length === 0 ? '' : plural(length, 'suggestion');
  });

  /** What was written before the scripts came is told afterwards: the person may have gone on, and no blur would follow. */
  protected write(field: HTMLInputElement): void {
    this.text.set(field.value);
    this.typing.set(field === field.ownerDocument.activeElement);
    this.active.set(-1);
  }

  protected choose(suggestion: Suggestion): void {
    this.close();
    this.text.set(this.value());
    this.chosen.emit(suggestion);
    this.field().nativeElement.focus();
  }

  close(): void {
    this.typing.set(false);
    this.active.set(-1);
  }

  /** Without an option being read, Enter sends the words as they are. */
  protected press(event: KeyboardEvent): void {
    const { length } = this.options();
    if (length === 0) return;
    const option = this.options()[this.active()];
    if (event.key === 'ArrowDown') this.active.update((index) => ((index + 2) % (length + 1)) - 1);
    else if (event.key === 'ArrowUp') this.active.update((index) => ((index + length + 1) % (length + 1)) - 1);
    else if (event.key === 'Enter' && option !== undefined) this.choose(option);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }
}
