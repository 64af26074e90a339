import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { claimPageSchema, companyPageSchema, managedOfferPageSchema, type Role } from '@vte/contract';
import type { ClaimStatus } from '@vte/grant';
import { CLAIM_KIND_LABELS, formatDay, formatInstant, formatMoney, plural } from '@vte/ui';
import { Session } from '../session/session.ts';
import { todayInParis } from '../time/today.ts';

const SHOWN = 5;
const CLAIM_QUEUES: { title: string; status: ClaimStatus; roles: readonly Role[] }[] = [
  { title: 'Demandes à prendre en charge', status: 'submitted', roles: ['instructor'] },
  { title: 'Demandes en examen', status: 'under_review', roles: ['instructor'] },
  { title: 'Demandes à décider', status: 'awaiting_decision', roles: ['approver'] },
  { title: 'Aides à verser', status: 'approved', roles: ['payer'] },
];

/** What waits for the person, by queue, the nearest deadline first. */
@Component({
  selector: 'vte-queues-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="wrap page">
      <h1>Bonjour {{ account()?.firstName }}, {{ headline() }}</h1>
      <p class="muted sm">{{ today }}</p>
      <div class="queues">
        @for (queue of queues(); track queue.title) {
          <section class="card">
            <h2 class="h3">
              {{ queue.title }} <span class="muted num">{{ queue.total }}</span>
            </h2>
            <ul class="lines">
              @for (line of queue.lines; track line.link.join('/')) {
                <li>
                  <a class="sm" [routerLink]="line.link" [queryParams]="line.params">{{ line.title }}</a>
                  <p class="xs muted">{{ line.detail }}</p>
                </li>
              } @empty {
                <li class="sm muted">{{ queue.loading ? 'Chargement…' : 'Rien n’attend.' }}</li>
              }
            </ul>
            @if (queue.total > queue.lines.length) {
              <a class="sm" [routerLink]="queue.all" [queryParams]="queue.allParams">Tout voir</a>
            }
          </section>
        } @empty {
          <p class="muted">Votre rôle ne traite aucune file. Le journal et les listes vous sont ouverts en lecture.</p>
        }
      </div>
    </div>
  `,
  styles: `
    .queues {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 340px), 1fr));
      gap: var(--s5);
      margin-top: var(--s6);
      align-items: start;
    }
    .card {
      display: grid;
      gap: var(--s3);
    }
    .lines > * {
      padding: 10px 0;
    }
  `,
})
export class QueuesPage {
  private readonly session = inject(Session);
  protected readonly account = this.session.account;
  protected readonly today = formatDay(todayInParis());

  private readonly moderates = computed(() => this.session.hasRole(['moderator', 'admin']));
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
      { parse: (body) => claimPageSchema.parse(body) },
    ),
  }));

  protected readonly queues = computed(() => {
    const companies = this.companies.hasValue() ? this.companies.value() : null;
    const offers = this.offers.hasValue() ? this.offers.value() : null;
    const moderation = this.moderates()
      ? [
          {
            title: 'Entreprises à vérifier',
            total: companies?.total ?? 0,
            loading: this.companies.isLoading(),
            all: '/admin/entreprises',
            allParams: { etat: 'pending' },
            lines: (companies?.items ?? []).map(({ id, name, communeName, updatedAt }) => ({
              link: ['/admin/entreprises'],
              params: { etat: 'pending', id },
              title: name,
              detail: `${communeName}, depuis le ${formatInstant(updatedAt)}`,
            })),
          },
          {
            title: 'Offres à relire',
            total: offers?.total ?? 0,
            loading: this.offers.isLoading(),
            all: '/admin/offres',
            allParams: { etat: 'submitted' },
            lines: (offers?.items ?? []).map(({ id, title, company, updatedAt }) => ({
              link: ['/admin/offres'],
              params: { etat: 'submitted', id },
              title,
              detail: `${company.name}, depuis le ${formatInstant(updatedAt)}`,
            })),
          },
        ]
      : [];
    const claims = this.claims
      .filter(({ roles }) => this.session.hasRole(roles))
      .map(({ title, status, resource }) => {
        const page = resource.hasValue() ? resource.value() : null;
        return {
          title,
          total: page?.total ?? 0,
          loading: resource.isLoading(),
          all: status === 'approved' ? '/admin/paiements' : '/admin/aides',
          allParams: { etat: status },
          lines: (page?.items ?? []).map((claim) => ({
            link: ['/admin/aides', claim.id],
            params: {},
            title: `${claim.company.name} pour ${claim.candidateName}`,
            detail: [
              CLAIM_KIND_LABELS[claim.kind],
              formatMoney(claim.amountCents ?? claim.aidCents),
              claim.nextStep && `avant le ${formatDay(claim.nextStep.by)}`,
            ]
              .filter(Boolean)
              .join(', '),
          })),
        };
      });
    return [...moderation, ...claims];
  });
  protected readonly headline = computed(() => {
    const total = this.queues().reduce((sum, queue) => sum + queue.total, 0);
    return total === 0 ? 'rien n’attend.' : `${plural(total, 'dossier')} à traiter.`;
  });
}
