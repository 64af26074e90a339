import { ChangeDetectionStrategy, Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ClaimsOfHires } from '../api/claims-of-hires.ts';

/** From a hire to its claim: to open it, or to follow the one that is there. */
@Component({
  selector: 'vte-claim-link',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (claim.value(); as known) {
      <a class="btn sm" [routerLink]="[home(), known.id]">Suivre la demande</a>
    } @else if (!claim.isLoading()) {
      <a class="btn sm" [routerLink]="home()" [queryParams]="{ candidature: hire() }">Demander l’aide</a>
    }
  `,
})
export class ClaimLink {
  /** The application that led to the hire. */
  readonly hire = input.required<string>();
  /** Where the claims of the reader are. */
  readonly home = input.required<'/candidat/aides' | '/entreprise/aides'>();

  private readonly claims = inject(ClaimsOfHires);
  /** What cannot be known counts as not asked: opening a claim leads to the one that is there. */
  protected readonly claim = resource({
    params: () => this.hire(),
    loader: ({ params }) => this.claims.find(params).catch(() => undefined),
  });
}
