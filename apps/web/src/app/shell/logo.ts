import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Two parts that fit: the dovetail joint, and the way home. */
@Component({
  selector: 'vte-logo',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a routerLink="/">
      <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
        <path class="a" d="M3 4h14v9l9-3v16l-9-3v9H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z" />
        <path class="b" d="M19.5 4H33a1 1 0 0 1 1 1v26a1 1 0 0 1-1 1H19.5v-5.6l9 3V6.6l-9 3z" />
      </svg>
      <b>VTE</b>
      @if (!short()) {
        <span>Volontariat territorial<br />en entreprise</span>
      }
      <span class="vh">, accueil</span>
    </a>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 12px;
      min-height: var(--target);
      text-decoration: none;
      color: var(--ink);
    }
    b {
      font: 700 1.5rem/1 var(--font-display);
      letter-spacing: -0.02em;
    }
    span {
      font-size: 0.75rem;
      line-height: 1.2;
      color: var(--muted);
      white-space: nowrap;
    }
    .a {
      fill: var(--primary);
    }
    .b {
      fill: var(--accent);
    }
  `,
})
export class Logo {
  readonly short = input(false);
}
