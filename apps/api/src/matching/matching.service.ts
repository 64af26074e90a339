import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApplicantMatchPage, CandidateMatchPage, MatchDocument, OfferMatchPage, PageQuery } from '@vte/contract';
import { match, MATCH_RULES_VERSION, type Match, type MatchCandidate, type MatchOffer } from '@vte/matching';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Application } from '../application/application.entity.ts';
import { Account } from '../auth/auth.entity.ts';
import { PersonalData } from '../auth/personal-data.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import type { Caller } from '../http/access.ts';
import { cutPage, decodeCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { LiveOffers } from '../offer/live-offers.service.ts';
import { OfferAccess } from '../offer/offer-access.ts';
import type { Offer } from '../offer/offer.entity.ts';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Ids } from '../time/ids.ts';
import { MatchEvent } from './match-event.entity.ts';

interface Scored {
  candidateId: string;
  offerId: string;
  inputs: [MatchCandidate, MatchOffer];
  match: Match;
}

/** Who suits what, and why. The score orders these two lists and nothing else; each score shown is logged. */
@Injectable()
export class MatchingService implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly offers: LiveOffers,
    private readonly access: OfferAccess,
    private readonly territories: TerritoryService,
    private readonly personalData: PersonalData,
  ) {}

  onModuleInit(): void {
    this.personalData.register({
      section: 'matches',
      collect: (manager, accountId) => manager.findBy(MatchEvent, { candidateId: accountId }),
      erase: async (manager, accountId) => {
        await manager.update(MatchEvent, { candidateId: accountId }, { candidateId: null });
      },
    });
  }

  /** Live offers for the caller. @throws Problem profile_required. Empty for a person who objected to matching. */
  async offersFor(caller: Caller, query: PageQuery): Promise<OfferMatchPage> {
    const candidate = await this.dataSource.manager.findOneBy(Candidate, { id: caller.id });
    if (candidate === null) throw new Problem('profile_required');
    const offers = candidate.matching ? await this.offers.facts() : [];
    const facts = candidateFacts(candidate);
    const page = pageOfScores(
      offers.map(({ id, ...offer }) => score(candidate.id, facts, id, offerFacts(offer))),
      query,
      ({ offerId }) => offerId,
    );
    await this.log(page.rows);
    const cards = await this.offers.cards(page.rows.map(({ offerId }) => offerId));
    const items = page.rows.flatMap((row) => {
      const offer = cards.get(row.offerId);
      return offer === undefined ? [] : [{ offer, match: toMatch(row.match) }];
    });
    return { items, total: offers.length, nextCursor: page.nextCursor };
  }

  /** Candidates who accept to be shown, for an offer of the caller. @throws Problem company_required, not_found */
  async candidatesFor(caller: Caller, id: string, query: PageQuery): Promise<CandidateMatchPage> {
    const { manager } = this.dataSource;
    const { offer } = await this.access.own(manager, caller, id);
    const candidates = await manager.findBy(Candidate, { discoverable: true, matching: true });
    const page = await this.scoresOf(candidates, offer, query);
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const names = await this.firstNames(page.rows.map(({ candidateId }) => candidateId));
    const items = page.rows.flatMap((row) => {
      const candidate = byId.get(row.candidateId);
      const firstName = names.get(row.candidateId);
      return candidate === undefined || firstName === undefined
        ? []
        : [{ candidate: { ...candidate, firstName }, match: toMatch(row.match) }];
    });
    return { items, total: candidates.length, nextCursor: page.nextCursor };
  }

  /** Those who applied to an offer of the caller. @throws Problem company_required, not_found */
  async applicantsTo(caller: Caller, id: string, query: PageQuery): Promise<ApplicantMatchPage> {
    const { manager } = this.dataSource;
    const { offer } = await this.access.own(manager, caller, id);
    const candidates = await manager
      .createQueryBuilder(Candidate, 'candidate')
      .where('candidate.matching')
      .andWhere((candidate) => {
        const applied = candidate.subQuery().select('application.candidateId').from(Application, 'application');
        return `candidate.id IN ${applied.where('application.offerId = :id', { id }).getQuery()}`;
      })
      .setParameters({ id })
      .getMany();
    const { rows, nextCursor } = await this.scoresOf(candidates, offer, query);
    const items = rows.map(({ candidateId, match: found }) => ({ candidateId, match: toMatch(found) }));
    return { items, total: candidates.length, nextCursor };
  }

  private async scoresOf(candidates: readonly Candidate[], offer: Offer, query: PageQuery) {
    const territory = this.territories.defaultTerritoryOf(offer.communeCode ?? '') ?? null;
    const facts = offerFacts({ ...offer, territory });
    const page = pageOfScores(
      candidates.map((candidate) => score(candidate.id, candidateFacts(candidate), offer.id, facts)),
      query,
      ({ candidateId }) => candidateId,
    );
    await this.log(page.rows);
    return page;
  }

  private async firstNames(ids: string[]): Promise<Map<string, string>> {
    const accounts = await this.dataSource
      .createQueryBuilder(Account, 'account')
      .select(['account.id', 'account.firstName'])
      .where('account.id = ANY (:ids)', { ids })
      .getMany();
    return new Map(accounts.map(({ id, firstName }) => [id, firstName]));
  }

  private async log(rows: readonly Scored[]): Promise<void> {
    if (rows.length === 0) return;
    const at = this.clock.now();
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(MatchEvent)
      .values(
        rows.map(({ candidateId, offerId, inputs, match: output }) => ({
          id: this.ids.next(),
          candidateId,
          offerId,
          rulesVersion: MATCH_RULES_VERSION,
          inputsHash: createHash('sha256').update(JSON.stringify(inputs)).digest('hex'),
          output,
          at,
        })),
      )
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}

function score(candidateId: string, candidate: MatchCandidate, offerId: string, offer: MatchOffer): Scored {
  return { candidateId, offerId, inputs: [candidate, offer], match: match(candidate, offer) };
}

/** Best first; the id breaks ties, so that a page begins where the one before ended. */
function pageOfScores(rows: Scored[], { cursor, limit }: PageQuery, idOf: (row: Scored) => string) {
  const after = decodeCursor(cursor, 'number');
  const sorted = rows.sort((a, b) => b.match.score - a.match.score || (idOf(a) < idOf(b) ? 1 : -1));
  const isAfter = (row: Scored) =>
    after === null ||
    row.match.score < Number(after[0]) ||
    (row.match.score === Number(after[0]) && idOf(row) < after[1]);
  return cutPage(sorted.filter(isAfter), limit, (row) => [row.match.score, idOf(row)]);
}

/** The allow-list of what the score may read: nothing else of the profile leaves this function. */
function candidateFacts(candidate: Candidate): MatchCandidate {
  const { diplomaLevel, preparesLevel, skills, themes, contractTypes, availableFrom, mobility } = candidate;
  return { diplomaLevel, preparesLevel, skills, themes, contractTypes, availableFrom, mobility };
}

function offerFacts(offer: MatchOffer): MatchOffer {
  const { minDiplomaLevel, skills, themes, contractType, startsOn, territory, remoteShare } = offer;
  return { minDiplomaLevel, skills, themes, contractType, startsOn, territory, remoteShare };
}

function toMatch({ score: points, parts }: Match): MatchDocument {
  return { score: points, rulesVersion: MATCH_RULES_VERSION, parts };
}
