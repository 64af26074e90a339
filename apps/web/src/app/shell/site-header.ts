import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon } from '@vte/ui';
import { Session } from '../session/session.ts';
import { AccountBar } from './account-bar.ts';
import { Logo } from './logo.ts';
import { PageHead } from './page-head.ts';
import { PUBLIC_LINKS } from './public-links.ts';

@Component({
  selector: 'vte-site-header',
  imports: [AccountBar, Icon, Logo, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './site-header.html',
  styleUrls: ['./header-bar.css', './site-header.css'],
})
export class SiteHeader {
  protected readonly account = inject(Session).account;
  protected readonly links = PUBLIC_LINKS;
  /** On paper, where to find the page again. */
  protected readonly address = inject(PageHead).shown;
}
