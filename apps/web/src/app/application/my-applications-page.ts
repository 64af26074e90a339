import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applicationPageSchema } from '@vte/contract';
import { APPLICATION_STATUS_WORDS, formatDay, Note, StatusBadge } from '@vte/ui';
import { present } from '../api/present.ts';
import { orEmpty } from '../form/or-empty.ts';

@Component({
  selector: 'vte-my-applications-page',
  imports: [Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <h1>Vos candidatures</h1>
      @if (resource.error()) {
        <vte-note kind="danger"
          >Vos candidatures ne s’affichent pas.
          <button action class="btn sm" type="button" (click)="resource.reload()">Réessayer</button></vte-note
        >
      } @else if (resource.isLoading() && lines().length === 0) {
        <div class="sk" style="height: 240px"></div>
      } @else {
        <ul class="lines">
          @for (line of lines(); track line.id) {
            <li>
              <div>
                <h2 class="h3">
                  <a [routerLink]="['/candidat/candidatures', line.id]">{{ line.offer.title }}</a>
                </h2>
                <p class="sm muted">{{ line.offer.companyName }} · envoyée le {{ line.sent }}</p>
              </div>
              <div class="end">
                <vte-status [status]="line.word" />
                @if (line.expected) {
                  <span class="xs muted">réponse attendue avant le {{ line.expected }}</span>
                }
              </div>
            </li>
          } @empty {
            <li class="empty">
              <h2 class="h3">Aucune candidature pour le moment</h2>
              <p class="muted">Chaque offre dit pourquoi elle peut vous convenir.</p>
              <a class="btn act" routerLink="/offres">Voir les offres</a>
            </li>
          }
        </ul>
        @if (next(); as cursor) {
          <p class="pagination">
            <a class="btn sm" [routerLink]="[]" [queryParams]="{ cursor }">Candidatures suivantes</a>
          </p>
        }
      }
    </div>
  `,
  styles: `
    h1 {
      margin-bottom: var(--s6);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--s3);
    }
    .empty {
      display: grid;
      padding: var(--s8) var(--s6);
      border: 1px dashed var(--line-field);
    }
    .end {
      display: grid;
      gap: 4px;
      justify-items: end;
    }
    @media (width <= 640px) {
      .end {
        justify-items: start;
      }
    }
  `,
})
export class MyApplicationsPage {
  readonly cursor = input('', { transform: orEmpty });

  protected readonly resource = httpResource(
    () => ({ url: '/api/v1/me/applications', params: present({ cursor: this.cursor() }) }),
    { parse: (body) => applicationPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((application) => ({
      ...application,
      word: APPLICATION_STATUS_WORDS[application.status],
      sent: formatDay(application.sentAt.slice(0, 10)),
      expected: application.answerExpectedBy && formatDay(application.answerExpectedBy),
    })),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
}
