import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Logo } from './logo.ts';
import { ThemeToggle } from './theme-toggle.ts';

@Component({
  selector: 'vte-site-footer',
  imports: [RouterLink, Logo, ThemeToggle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './site-footer.html',
  styleUrl: './site-footer.css',
})
export class SiteFooter {}
