import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { OfferSearch, SearchFacets, SearchRelaxation } from '@vte/contract';
import { withoutOneTerm, NO_SYNONYMS, parseQuery, toTsQuery, type SearchQuery, type Synonyms } from '@vte/search';
import { DataSource } from 'typeorm';
import { SEARCHES } from '../../database/data-source.ts';
import { cutPage, decodeCursor, type Cursor } from '../../http/cursor.ts';
import { TerritoryService } from '../../territory/territory.service.ts';
import { Clock } from '../../time/clock.ts';
import { facetsStatement, relaxStatement, type FacetRow, type Relaxed } from './facets.query.ts';
import { MOST_COUNTED, pageStatement, type PageRow, type Sort } from './page.query.ts';
import type { Centre, Depth, ResolvedSearch } from './search-filters.ts';
import { toFacets, toRelaxations } from './search.view.ts';
import { SynonymsService } from './synonyms.service.ts';
import { Vocabulary } from './vocabulary.service.ts';

/** Results on titles, skills and context that make reading the long texts useless: a page of them. */
const ENOUGH = 20;
/** Under this number of results, people are told which filter to relax. */
const FEW = 5;
const CURSOR_KINDS = { date: 'instant', distance: 'number', relevance: 'number' } as const;

/** What was looked for in the end, when it differs from what was asked. */
export interface Interpretation {
  /** Words after the correction of slips. */
  corrected: string | null;
  /** Whether results hold some of the words only. */
  partial: boolean;
}

/** A page of cards, each ready to send as JSON text. */
export interface SearchResult {
  /** Changes with each change of what can be found. */
  version: string;
  cards: string[];
  total: number;
  totalIsExact: boolean;
  nextCursor: string | null;
  interpretation: Interpretation;
  facets?: SearchFacets;
  relax?: SearchRelaxation[];
}

interface Attempt extends Interpretation {
  synonyms: Synonyms;
  resolved: ResolvedSearch;
  depth: Depth;
  rows: PageRow[];
}

/** The search of live offers: exact words first, then deeper, then around what was mistyped. */
@Injectable()
export class OfferSearchService {
  constructor(
    @InjectDataSource(SEARCHES) private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly synonyms: SynonymsService,
    private readonly territories: TerritoryService,
    private readonly vocabulary: Vocabulary,
  ) {}

  async search(search: OfferSearch): Promise<SearchResult> {
    const query = parseQuery(search.q ?? '');
    const sort = sortOf(search, query, this.centreOf(search));
    const after = decodeCursor(search.cursor, CURSOR_KINDS[sort]);
    const { groups, synonyms } = await this.synonyms.current();
    const attempt = await this.attempts(search, query, synonyms, sort, after);
    const version = attempt.rows[0]?.version ?? '';
    // What was found with synonyms of the past would be kept as what is found at this version.
    if ((await this.synonyms.at(version)).groups !== groups) return this.search(search);
    const found = attempt.rows.filter((row) => row.id !== null);
    const { rows, nextCursor } = cutPage(found, search.limit, ({ place, id }) => [place, id ?? '']);
    const total = totalOf(attempt);
    return {
      version,
      cards: rows.map(({ card, km }) => withDistance(card ?? '{}', km)),
      total: Math.min(total, MOST_COUNTED),
      totalIsExact: total <= MOST_COUNTED,
      nextCursor,
      interpretation: { corrected: attempt.corrected, partial: attempt.partial },
      ...(search.facets && { facets: await this.facets(attempt) }),
      ...(search.facets && total < FEW && { relax: await this.relax(attempt, total) }),
    };
  }

  /** Each attempt is made only when the one before found too little. */
  private async attempts(
    search: OfferSearch,
    query: SearchQuery,
    synonyms: Synonyms,
    sort: Sort,
    after: Cursor | null,
  ): Promise<Attempt> {
    const run = async (asked: SearchQuery, depth: Depth, mode: 'all' | 'some' = 'all') => {
      const resolved = this.resolve(search, asked, synonyms, mode);
      const { text, values } = pageStatement(resolved, { sort, depth, after, limit: search.limit });
      const rows = await this.dataSource.query<PageRow[]>(text, values);
      const corrected = asked === query ? null : asked.terms.flat().join(' ');
      return { synonyms, resolved, depth, rows, corrected, partial: mode === 'some' };
    };
    const deepen = async (asked: SearchQuery) => {
      const narrow = await run(asked, 'narrow');
      return asked.terms.length === 0 || totalOf(narrow) >= ENOUGH ? narrow : run(asked, 'wide');
    };
    const plain = await deepen(query);
    if (totalOf(plain) > 0 || query.terms.length === 0 || search.exact === true) return plain;
    const mended = await this.vocabulary.correct(query);
    const better = mended === null ? plain : await deepen(mended);
    if (totalOf(better) > 0) return better;
    const some = query.terms.length > 1 ? await run(mended ?? query, 'wide', 'some') : better;
    return totalOf(some) > 0 ? some : better;
  }

  private resolve(search: OfferSearch, query: SearchQuery, synonyms: Synonyms, mode: 'all' | 'some'): ResolvedSearch {
    const text = toTsQuery(query, synonyms, mode);
    return {
      search,
      today: this.clock.today(),
      text: text === '' ? null : text,
      ownWords: toTsQuery(query, NO_SYNONYMS, mode),
      centre: this.centreOf(search),
      departments: search.region ? this.territories.departmentsOfRegions(search.region) : null,
    };
  }

  /** Null around a commune that is not known: the search is not narrowed then. */
  private centreOf({ near, radiusKm }: OfferSearch): Centre | null {
    const { lat = null, lon = null } = near === undefined ? {} : (this.territories.findCommune(near) ?? {});
    return lat === null || lon === null ? null : { lat, lon, radiusKm };
  }

  private async facets({ resolved, depth }: Attempt): Promise<SearchFacets> {
    const { text, values } = facetsStatement(resolved, depth);
    return toFacets(await this.dataSource.query<FacetRow[]>(text, values), this.territories);
  }

  private async relax(attempt: Attempt, total: number): Promise<SearchRelaxation[]> {
    const { synonyms, resolved, depth, corrected, partial } = attempt;
    // Some of the words are enough already when nothing held them all.
    const shorter = partial ? [] : withoutOneTerm(corrected ?? resolved.search.q ?? '');
    const statement = relaxStatement(
      resolved,
      depth,
      shorter.map((words) => ({ words, text: toTsQuery(parseQuery(words), synonyms) })),
    );
    if (statement === null) return [];
    return toRelaxations(await this.dataSource.query<Relaxed[]>(statement.text, statement.values), total);
  }
}

/** Without words or without a place, the latest come first. */
function sortOf({ sort }: OfferSearch, { terms }: SearchQuery, centre: Centre | null): Sort {
  if (sort === 'distance') return centre === null ? 'date' : 'distance';
  if (sort === 'date' || terms.length === 0) return 'date';
  return 'relevance';
}

function totalOf({ rows }: Attempt): number {
  return rows[0]?.total ?? 0;
}

/** Cards are kept as text: the distance is all that depends on who asks. */
function withDistance(card: string, km: number | null): string {
  return km === null ? card : card.replace('"distanceKm":null', `"distanceKm":${Math.round(km * 10) / 10}`);
}
