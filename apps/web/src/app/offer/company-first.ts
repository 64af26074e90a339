import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** In place of offers, for whoever has no company yet. */
@Component({
  selector: 'vte-company-first',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="empty">
      <h2 class="h3">D’abord, votre entreprise</h2>
      <p class="muted">Créez son espace : nom, SIRET, commune et taille. Vos offres partiront de là.</p>
      <a class="btn act" routerLink="/entreprise/profil">Créer l’espace de l’entreprise</a>
    </div>
  `,
})
export class CompanyFirst {}
