import { Injectable } from '@nestjs/common';
import type { News, NewsItem, Role, Waiting } from '@vte/contract';
import type { ClaimStatus } from '@vte/grant';
import { DataSource } from 'typeorm';
import { HOLD_SECONDS } from '../application/application-news.ts';
import { Account } from '../auth/auth.entity.ts';
import { CompanyMembers } from '../company/company-members.ts';
import type { Caller } from '../http/access.ts';
import { Clock } from '../time/clock.ts';
import * as queries from './news.queries.ts';

const SHOWN = 20;
const SHOWN_DAYS = 30;
const DAY_MS = 86_400_000;
const NOTHING: Waiting = { applications: 0, claims: 0, payments: 0, companies: 0, offers: 0 };

/** Claims that wait for an officer, by role. */
const CLAIMS_TO_WORK_ON: Partial<Record<Role, readonly ClaimStatus[]>> = {
  instructor: ['submitted', 'under_review'],
  approver: ['awaiting_decision'],
};

type Draft = NewsItem extends infer Item
  ? Item extends NewsItem
    ? Omit<Item, 'at' | 'unread'> & { at: Date }
    : never
  : never;

/** What waits for somebody, and what others did: read from the tables of the words, kept nowhere twice. */
@Injectable()
export class NewsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly members: CompanyMembers,
  ) {}

  async read(caller: Caller): Promise<News> {
    const { newsReadAt } = await this.dataSource.manager.findOneByOrFail(Account, { id: caller.id });
    const { waiting, changes } = await this.lookUp(caller);
    const items = changes
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, SHOWN)
      .map((change) => ({
        ...change,
        at: change.at.toISOString(),
        unread: newsReadAt === null || change.at > newsReadAt,
      }));
    return { waiting: { ...NOTHING, ...waiting }, items };
  }

  async markRead({ id }: Caller): Promise<void> {
    await this.dataSource.manager.update(Account, { id }, { newsReadAt: this.clock.now() });
  }

  private async lookUp(caller: Caller): Promise<{ waiting: Partial<Waiting>; changes: Draft[] }> {
    if (caller.roles.includes('candidate')) return this.ofCandidate(caller);
    if (!caller.roles.includes('company')) return { waiting: await this.forStaff(caller), changes: [] };
    const companyId = await this.members.companyIdOf(this.dataSource.manager, caller);
    return companyId === null ? { waiting: {}, changes: [] } : this.ofCompany(companyId);
  }

  private async ofCandidate({ id }: Caller) {
    const [[waiting], applications, claims] = await Promise.all([
      this.dataSource.query<Partial<Waiting>[]>(queries.WAITING_FOR_CANDIDATE, [id]),
      this.dataSource.query<queries.ApplicationChange[]>(queries.APPLICATIONS_OF_CANDIDATE, [
        id,
        this.since(),
        new Date(this.clock.now().getTime() - HOLD_SECONDS * 1000),
      ]),
      this.dataSource.query<queries.ClaimChange[]>(queries.CLAIMS_OF_CANDIDATE, [id, this.since()]),
    ]);
    return { waiting: waiting ?? {}, changes: [...applications.map(ofApplication), ...claims.map(ofClaim)] };
  }

  private async ofCompany(companyId: string) {
    const of = [companyId, this.since()];
    const [[waiting], applications, claims, offers, companies] = await Promise.all([
      this.dataSource.query<Partial<Waiting>[]>(queries.WAITING_FOR_COMPANY, [companyId]),
      this.dataSource.query<queries.ApplicationChange[]>(queries.APPLICATIONS_OF_COMPANY, of),
      this.dataSource.query<queries.ClaimChange[]>(queries.CLAIMS_OF_COMPANY, of),
      this.dataSource.query<queries.OfferChange[]>(queries.OFFERS_OF_COMPANY, of),
      this.dataSource.query<queries.CompanyChange[]>(queries.STATUS_OF_COMPANY, of),
    ]);
    const changes: Draft[] = [
      ...applications.map(ofApplication),
      ...claims.map(ofClaim),
      ...offers.map((offer) => ({ kind: 'offer' as const, ...offer })),
      ...companies.map((company) => ({ kind: 'company' as const, ...company })),
    ];
    return { waiting: waiting ?? {}, changes };
  }

  private async forStaff({ roles }: Caller): Promise<Partial<Waiting>> {
    const statuses = roles.flatMap((role) => CLAIMS_TO_WORK_ON[role] ?? []);
    const [waiting] = await this.dataSource.query<Partial<Waiting>[]>(queries.WAITING_FOR_STAFF, [
      statuses,
      roles.includes('moderator'),
      roles.includes('payer'),
    ]);
    return waiting ?? {};
  }

  private since(): Date {
    return new Date(this.clock.now().getTime() - SHOWN_DAYS * DAY_MS);
  }
}

function ofApplication({ id, at, status, offer_id, title, name }: queries.ApplicationChange): Draft {
  return { kind: 'application', id, at, status, offer: { id: offer_id, title }, name };
}

function ofClaim({ id, at, status, kind, name }: queries.ClaimChange): Draft {
  return { kind: 'claim', id, at, status, claimKind: kind, name };
}
