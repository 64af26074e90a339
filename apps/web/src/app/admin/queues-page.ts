import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { claimQueueSchema, companyPageSchema, managedOfferPageSchema, type Role } from '@vte/contract';
import { verificationExpectedBy } from '@vte/eligibility';
import type { ClaimStatus } from '@vte/grant';
import { moderationExpectedBy } from '@vte/offer';
import { CLAIM_KIND_LABELS, Due, formatDay, formatMoney, Note, plural } from '@vte/ui';
import { navigationFor, TAB_BAR_LINKS } from '../shell/navigation.ts';
import { Session } from '../session/session.ts';
import { todayInParis } from '../time/today.ts';
import { toQueue, type Queue } from './queues.ts';
import { StaffPages } from './staff-pages.ts';

const SHOWN = 6;
const CLAIM_QUEUES: { title: string; status: ClaimStatus; roles: readonly Role[] }[] = [
  { title: 'Demandes à prendre en charge', status: 'submitted', roles: ['instructor'] },
  { title: 'Demandes en examen', status: 'under_review', roles: ['instructor'] },
  { title: 'Demandes à décider', status: 'awaiting_decision', roles: ['approver'] },
  { title: 'Aides à verser', status: 'approved', roles: ['payer'] },
];

/** What waits for the person, by queue, the nearest deadline first. */
@Component({
  selector: 'vte-queues-page',
  imports: [Due, Note, RouterLink, StaffPages],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <h1>Bonjour {{ account()?.firstName }}, {{ headline() }}</h1>
      <p class="muted sm">
        {{ late() > 0 ? day + ',' : day }}
        @if (late() > 0) {
          <b class="late">{{ lateWords() }}</b>
        }
      </p>
      @if (queues().length > 0) {
        <div class="queues">
          @for (queue of queues(); track queue.title) {
            <section [attr.aria-label]="queue.title">
              <h2 class="h3">
                {{ queue.title }}
                @if (!queue.loading && !queue.failed) {
                  <span class="muted num">{{ queue.total }}</span>
                }
              </h2>
              @if (queue.failed) {
                <vte-note kind="danger"
                  >Cette file ne s’affiche pas.
                  <button action class="btn sm" type="button" (click)="retry()">Réessayer</button></vte-note
                >
              } @else {
                <ul>
                  @for (line of queue.lines; track line.id) {
                    <li>
                      <p class="what">
                        <a [routerLink]="line.link" [queryParams]="line.params">{{ line.title }}</a>
                        <span class="xs muted">{{ line.detail }}</span>
                      </p>
                      @if (line.by) {
                        <vte-due [by]="line.by" [today]="today" />
                      }
                    </li>
                  } @empty {
                    @if (queue.loading) {
                      <li class="sk"></li>
                    } @else {
                      <li class="sm muted">Rien n’attend. Un dossier arrive ici dès qu’il est à vous.</li>
                    }
                  }
                </ul>
                @if (queue.total > queue.lines.length) {
                  <a class="sm" [routerLink]="queue.all" [queryParams]="queue.allParams">Voir les {{ queue.total }}</a>
                }
              }
            </section>
          }
        </div>
      } @else {
        <p class="muted lead">Votre rôle ne décide pas des dossiers.</p>
      }
      <vte-staff-pages [links]="pages()" />
    </div>
  `,
  styles: `
    .late {
      color: var(--danger);
    }
    .lead {
      margin-top: var(--s3);
    }
    .queues {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 440px), 1fr));
      gap: var(--s10) var(--s12);
      margin-block: var(--s8) var(--s10);
      align-items: start;
    }
    section {
      display: grid;
      gap: var(--s2);
      min-width: 0;
    }
    li {
      display: flex;
      gap: 8px 16px;
      justify-content: space-between;
      align-items: center;
      flex-wrap: wrap;
      padding: 12px 0;
      border-top: 1px solid var(--line);
    }
    .what {
      display: grid;
      flex: 1 1 240px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .what a {
      font-weight: 600;
    }
    .sk {
      height: 64px;
    }
  `,
})
export class QueuesPage {
  private readonly session = inject(Session);
  protected readonly account = this.session.account;
  protected readonly today = todayInParis();
  protected readonly day = formatDay(this.today);

  private readonly moderates = computed(() => this.session.hasRole(['moderator']));
  private readonly companies = httpResource(
    () => (this.moderates() ? `/api/v1/admin/companies?status=pending&limit=${SHOWN}` : undefined),
    { parse: (body) => companyPageSchema.parse(body) },
  );
  private readonly offers = httpResource(
    () => (this.moderates() ? `/api/v1/admin/offers?status=submitted&limit=${SHOWN}` : undefined),
    { parse: (body) => managedOfferPageSchema.parse(body) },
  );
  private readonly claims = CLAIM_QUEUES.map((queue) => ({
    ...queue,
    resource: httpResource(
      () =>
        this.session.hasRole(queue.roles)
          ? `/api/v1/admin/grant-claims?status=${queue.status}&limit=${SHOWN}`
          : undefined,
      { parse: (body) => claimQueueSchema.parse(body) },
    ),
  }));

  protected readonly queues = computed((): Queue[] => [
    ...(this.moderates() ? this.moderation() : []),
    ...this.claims
      .filter(({ roles }) => this.session.hasRole(roles))
      .map(({ title, status, resource }) =>
        toQueue(
          {
            title,
            all: status === 'approved' ? '/admin/paiements' : '/admin/aides',
            allParams: status === 'approved' ? {} : { etat: status },
          },
          resource,
          (claim) => ({
            id: claim.id,
            link: ['/admin/aides', claim.id],
            params: {},
            title: `${claim.company.name} pour ${claim.candidateName}`,
            detail: `${CLAIM_KIND_LABELS[claim.kind]}, ${formatMoney(claim.amountCents ?? claim.aidCents)}, depuis le ${formatDay(claim.since)}`,
            by: claim.nextStep?.by ?? null,
          }),
        ),
      ),
  ]);
  protected readonly headline = computed(() => {
    const queues = this.queues();
    if (queues.length === 0) return 'voici vos pages.';
    if (queues.some(({ loading }) => loading)) return 'un instant.';
    if (queues.some(({ failed }) => failed)) return 'tout ne s’affiche pas.';
    const total = queues.reduce((sum, queue) => sum + queue.total, 0);
    return total === 0 ? 'rien n’attend.' : `${plural(total, 'dossier')} à traiter.`;
  });
  protected readonly late = computed(
    () =>
      this.queues()
        .flatMap(({ lines }) => lines)
        .filter(({ by }) => by !== null && by < this.today).length,
  );
  protected readonly lateWords = computed(() => `${plural(this.late(), 'dossier')} en retard`);
  /** Where the role leads, when it has no queue or more pages than the bar of a phone holds. */
  protected readonly pages = computed(() => {
    const links = navigationFor(this.account()?.roles ?? []);
    const within = this.queues().length > 0 && links.length <= TAB_BAR_LINKS;
    return within ? [] : links.filter(({ path }) => path !== '/admin');
  });

  protected retry(): void {
    for (const resource of [this.companies, this.offers, ...this.claims.map((queue) => queue.resource)])
      if (resource.error() !== undefined) resource.reload();
  }

  private moderation(): Queue[] {
    return [
      toQueue(
        { title: 'Entreprises à vérifier', all: '/admin/entreprises', allParams: { etat: 'pending' } },
        this.companies,
        ({ id, name, communeName, updatedAt }) => {
          const since = todayInParis(new Date(updatedAt));
          return {
            id,
            link: ['/admin/entreprises'],
            params: { etat: 'pending', id },
            title: name,
            detail: `${communeName}, depuis le ${formatDay(since)}`,
            by: verificationExpectedBy(since),
          };
        },
      ),
      toQueue(
        { title: 'Offres à relire', all: '/admin/offres', allParams: { etat: 'submitted' } },
        this.offers,
        ({ id, title, company, updatedAt }) => {
          const since = todayInParis(new Date(updatedAt));
          return {
            id,
            link: ['/admin/offres'],
            params: { etat: 'submitted', id },
            title,
            detail: `${company.name}, depuis le ${formatDay(since)}`,
            by: moderationExpectedBy(since),
          };
        },
      ),
    ];
  }
}
