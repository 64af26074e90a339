import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { Due, formatNumber, Icon, Note, StatusBadge, type Option, type StatusWord } from '@vte/ui';
import { present } from '../../api/present.ts';
import { ShortcutHelp, Shortcuts, type ShortcutLine } from '../../shell/shortcuts.ts';
import { todayInParis } from '../../time/today.ts';
import { nextAfter } from './next-after.ts';

/** A case of the queue. */
export interface DeskLine {
  id: string;
  title: string;
  detail: string;
  status: StatusWord;
  /** Civil date by which the staff is expected to act; null when it is not. */
  by: string | null;
}

/** In the address: the queue opens on what waits, the rest is asked for. */
const ALL_STATES = 'toutes';

/** Filter of the API for what the address asks for: none for all of them. */
export function statusAsked(etat: string): string {
  return etat === ALL_STATES ? '' : etat;
}

const MOVES: readonly ShortcutLine[] = [
  { key: 'J', label: 'Ligne suivante' },
  { key: 'K', label: 'Ligne précédente' },
];

/** A queue beside the case that is read; on a phone, one then the other. Filters, page and case are in the address. */
@Component({
  selector: 'vte-desk',
  imports: [Due, Icon, Note, RouterLink, ShortcutHelp, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './desk.html',
  styleUrl: './desk.css',
})
export class Desk {
  readonly heading = input.required<string>();
  readonly searchLabel = input.required<string>();
  readonly states = input.required<readonly Option[]>();
  readonly empty = input.required<string>();
  /** A state, or all of them. */
  readonly etat = input.required<string>();
  /** The state of what waits for a decision. */
  readonly opening = input.required<string>();
  readonly q = input.required<string>();
  readonly cursor = input.required<string>();
  readonly selected = input.required<string | undefined>();
  readonly lines = input.required<readonly DeskLine[]>();
  readonly total = input.required({ transform: (total: number | null) => total && formatNumber(total) });
  readonly next = input.required<string | null>();
  readonly loading = input(false);
  readonly failed = input(false);
  /** Letters of the case that is read. */
  readonly actions = input<readonly ShortcutLine[]>([]);
  readonly retried = output();

  private readonly router = inject(Router);
  private readonly keys = inject(Shortcuts);
  protected readonly today = todayInParis();
  protected readonly all = ALL_STATES;
  protected readonly waiting = [1, 2, 3, 4];
  protected readonly filtered = computed(() => this.etat() !== this.opening() || this.q() !== '');
  protected readonly shortcuts = computed(() => [...MOVES, ...this.actions()]);

  /** Goes on with the case after the one that was dealt with. */
  openNext(done: string): Promise<boolean> {
    return this.open(
      nextAfter(
        this.lines().map(({ id }) => id),
        done,
      ),
    );
  }

  protected addressOf(change: Params): Params {
    return present({ etat: this.etat(), q: this.q(), ...change });
  }

  protected go(change: Params): Promise<boolean> {
    return this.router.navigate([], { queryParams: this.addressOf(change) });
  }

  protected press(event: KeyboardEvent): void {
    const step = { J: 1, K: -1 }[this.keys.letterOf(event) ?? ''];
    if (step === undefined) return;
    const ids = this.lines().map(({ id }) => id);
    const index = ids.indexOf(this.selected() ?? '');
    const target = ids[index === -1 ? 0 : index + step];
    if (target === undefined) return;
    event.preventDefault();
    void this.open(target);
  }

  private open(id: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { id }, queryParamsHandling: 'merge' });
  }
}
