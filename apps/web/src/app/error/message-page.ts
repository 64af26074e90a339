import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { answerWithStatus } from './page-status.ts';

/** A page that says why there is nothing to see and where to go, which its content may say better; the server answers with its status. */
@Component({
  selector: 'vte-message-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page stack">
      <h1 class="display mid">{{ heading() }}</h1>
      <p class="lead">{{ advice() }}</p>
      <p class="row">
        <ng-content>
          <a class="btn pri" routerLink="/">Retour à l’accueil</a>
          <a class="btn" routerLink="/offres">Voir les offres</a>
        </ng-content>
      </p>
    </div>
  `,
})
export class MessagePage {
  readonly status = input.required<number>();
  readonly heading = input.required<string>();
  readonly advice = input.required<string>();

  constructor() {
    answerWithStatus(this.status);
  }
}
