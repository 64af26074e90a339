import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@vte/ui';
import type { NavigationLink } from '../shell/navigation.ts';

/** What the pages are for. */
const ABOUT: Readonly<Record<string, string>> = {
  '/admin/entreprises': 'À vérifier d’abord, puis toutes les fiches',
  '/admin/offres': 'À relire d’abord, puis toutes les autres',
  '/admin/aides': 'Les demandes, leurs pièces et leurs décisions',
  '/admin/paiements': 'Les aides accordées, à verser',
  '/admin/utilisateurs': 'Inviter, changer un rôle, suspendre un accès',
  '/admin/synonymes': 'Les mots que la recherche rapproche',
  '/admin/journal': 'Qui a fait quoi, et quand',
};

/** The pages of somebody of the staff, each with what it is for. */
@Component({
  selector: 'vte-staff-pages',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (links().length > 0) {
      <nav aria-label="Vos pages">
        @for (link of links(); track link.path) {
          <a [routerLink]="link.path"
            ><vte-icon [name]="link.icon" /><b>{{ link.label }}</b
            ><span class="sm muted">{{ about[link.path] }}</span></a
          >
        }
      </nav>
    }
  `,
  styles: `
    nav {
      max-width: 640px;
      margin-top: var(--s6);
      border-bottom: 1px solid var(--line);
    }
    a {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 16px;
      align-items: center;
      padding: 14px 8px;
      border-top: 1px solid var(--line);
      text-decoration: none;
    }
    a:hover {
      background: var(--primary-tint);
    }
    vte-icon {
      grid-row: span 2;
    }
    b {
      font-weight: 650;
    }
  `,
})
export class StaffPages {
  readonly links = input.required<readonly NavigationLink[]>();
  protected readonly about = ABOUT;
}
