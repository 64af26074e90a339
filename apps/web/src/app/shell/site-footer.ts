import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Session } from '../session/session.ts';
import { Logo } from './logo.ts';
import { PlainLinks } from './plain-links.ts';
import { ThemeToggle } from './theme-toggle.ts';

@Component({
  selector: 'vte-site-footer',
  imports: [Logo, PlainLinks, ThemeToggle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './site-footer.html',
  styleUrl: './site-footer.css',
})
export class SiteFooter {
  protected readonly account = inject(Session).account;
}
