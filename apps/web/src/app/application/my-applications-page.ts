import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applicationPageSchema } from '@vte/contract';
import { APPLICATION_STATUS_WORDS, dayOf, formatDay, initials, Note, StatusBadge } from '@vte/ui';
import { present } from '../api/present.ts';
import { orEmpty } from '../form/or-empty.ts';
import { nextSentence } from './my-application.ts';

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
        <div class="stack" aria-hidden="true">
          @for (line of [1, 2, 3]; track line) {
            <div class="sk" style="height: 84px"></div>
          }
        </div>
      } @else if (lines().length === 0) {
        <div class="empty">
          <h2 class="h3">Aucune candidature pour le moment</h2>
          <p class="muted">Une candidature tient en une page. L’entreprise doit vous répondre sous 30 jours.</p>
          <a class="btn act" routerLink="/offres">Voir les offres</a>
        </div>
      } @else {
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              <span class="mono" aria-hidden="true">{{ line.letters }}</span>
              <div>
                <h2 class="h3">
                  <a [routerLink]="['/candidat/candidatures', line.id]">{{ line.offer.title }}</a>
                </h2>
                <p class="sm muted">{{ line.offer.companyName }} · envoyée le {{ line.sent }}</p>
                <p class="sm">{{ line.next }}</p>
              </div>
              <vte-status [status]="line.word" />
            </li>
          }
        </ul>
        @if (cursor() || next()) {
          <nav class="pagination row" aria-label="Pages">
            @if (cursor()) {
              <a class="btn sm" [routerLink]="[]">Les plus récentes</a>
            }
            @if (next(); as cursor) {
              <a class="btn sm" [routerLink]="[]" [queryParams]="{ cursor }">Candidatures suivantes</a>
            }
          </nav>
        }
      }
    </div>
  `,
  styles: `
    h1 {
      margin-bottom: var(--s6);
    }
    ul {
      border-bottom: 1px solid var(--line);
    }
    li {
      position: relative;
      display: grid;
      grid-template-columns: 52px minmax(0, 1fr) auto;
      gap: var(--s2) var(--s4);
      align-items: start;
      padding: var(--s5) 0;
      border-top: 1px solid var(--line);
    }
    li > div {
      display: grid;
      gap: 4px;
    }
    h2 {
      overflow-wrap: anywhere;
    }
    h2 a {
      color: var(--ink);
      text-decoration: none;
    }
    h2 a::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    li:hover h2 a {
      color: var(--primary);
      text-decoration: underline;
    }
    @media (width <= 640px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
      .mono {
        display: none;
      }
      vte-status {
        justify-self: start;
        order: -1;
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
      letters: initials(application.offer.companyName),
      sent: formatDay(dayOf(application.sentAt)),
      next: nextSentence(application),
    })),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
}
