import { ChangeDetectionStrategy, Component, DOCUMENT, inject, signal } from '@angular/core';
import { BrowserStore } from '../session/browser-store.ts';

const THEMES = [
  { id: 'auto', label: 'Auto' },
  { id: 'light', label: 'Clair' },
  { id: 'dark', label: 'Sombre' },
] as const;
type Theme = (typeof THEMES)[number]['id'];

/** Follows the system until told otherwise; the choice stays in this browser. `theme.js` applies it before the first paint. */
@Component({
  selector: 'vte-theme-toggle',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="seg" role="group" aria-label="Thème d’affichage">
      @for (option of themes; track option.id) {
        <button type="button" [attr.aria-pressed]="theme() === option.id" (click)="choose(option.id)">
          {{ option.label }}
        </button>
      }
    </div>
  `,
  styles: `
    .seg {
      display: inline-flex;
      border: 1px solid var(--line-field);
      border-radius: var(--r);
      padding: 1px;
      gap: 2px;
      background: var(--surface);
    }
    button {
      border: 0;
      background: none;
      min-height: var(--target);
      padding: 0 14px;
      border-radius: 8px;
      font: 600 var(--fs-sm) var(--font-text);
      color: var(--muted);
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      background: var(--primary);
      color: var(--on-primary);
    }
  `,
})
export class ThemeToggle {
  private readonly store = inject(BrowserStore);
  private readonly root = inject(DOCUMENT).documentElement;
  protected readonly themes = THEMES;
  protected readonly theme = signal(THEMES.find(({ id }) => id === this.root.getAttribute('data-theme'))?.id ?? 'auto');

  protected choose(theme: Theme): void {
    this.theme.set(theme);
    this.store.write('theme', theme === 'auto' ? null : theme);
    if (theme === 'auto') delete this.root.dataset['theme'];
    else this.root.dataset['theme'] = theme;
  }
}
