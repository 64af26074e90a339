import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Suggestion, SuggestionQuery } from '@vte/contract';
import { PrefixIndex } from '@vte/search';
import { DataSource } from 'typeorm';
import { SEARCHES } from '../../database/data-source.ts';
import { TerritoryService } from '../../territory/territory.service.ts';
import { Clock } from '../../time/clock.ts';
import { Held } from '../../time/held.ts';

interface Known {
  suggestion: Suggestion;
  weight: number;
}

/** Names of offers change with each publication, yet a suggestion may be a little late. */
const FRESH_MS = 30_000;
const MOST_NAMES = 20_000;
/** How many of each kind are shown before the rest is filled up. */
const OF_EACH = 3;

const NAMES = `
  WITH live AS (SELECT offer.title, offer.skills, offer.company_id
                  FROM offer JOIN offer_search USING (id)
                 WHERE offer_search.valid_through >= $1)
  SELECT 'title' AS kind, title AS label, NULL AS key, count(*)::int AS weight
    FROM live GROUP BY title
   UNION ALL
  SELECT 'skill', skill, NULL, count(*)::int
    FROM live, unnest(live.skills) skill GROUP BY skill
   UNION ALL
  SELECT 'company', company.name, company.slug, count(*)::int
    FROM live JOIN company ON company.id = live.company_id
   GROUP BY company.name, company.slug
   ORDER BY weight DESC
   LIMIT ${MOST_NAMES}`;

/** What a person may mean while typing, found by the start of a word. */
@Injectable()
export class SuggestionsService {
  private readonly names: Held<PrefixIndex<Known>>;
  private places: PrefixIndex<Known> | null = null;

  constructor(
    @InjectDataSource(SEARCHES) private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {
    this.names = new Held(clock, FRESH_MS, () => this.readNames());
  }

  async suggest({ q, limit }: SuggestionQuery): Promise<{ items: Suggestion[] }> {
    const found = [...(await this.names.current()).find(q, limit * 2), ...this.knownPlaces().find(q, limit)];
    return { items: mixed(found.map(({ suggestion }) => suggestion)).slice(0, limit) };
  }

  private async readNames(): Promise<PrefixIndex<Known>> {
    const rows = await this.dataSource.query<(Suggestion & { weight: number })[]>(NAMES, [this.clock.today()]);
    return indexOf(rows.map(({ weight, ...suggestion }) => ({ suggestion, weight })));
  }

  /** Towns and territories never change while the process lives. */
  private knownPlaces(): PrefixIndex<Known> {
    this.places ??= indexOf([
      ...this.territories.defaultTerritories().map(({ slug, name, population }) => ({
        suggestion: { kind: 'territory' as const, label: name, key: slug },
        weight: population,
      })),
      ...this.territories.allCommunes().map(({ code, name, departmentCode, population }) => ({
        suggestion: { kind: 'town' as const, label: `${name} (${departmentCode})`, key: code },
        weight: population,
      })),
    ]);
    return this.places;
  }
}

function indexOf(known: Known[]): PrefixIndex<Known> {
  return new PrefixIndex(
    known,
    ({ suggestion }) => suggestion.label,
    ({ weight }) => weight,
  );
}

/** A few of each kind first, so that towns do not hide the trades. */
function mixed(suggestions: readonly Suggestion[]): Suggestion[] {
  const seen = new Map<Suggestion['kind'], number>();
  const isEarly = ({ kind }: Suggestion) => {
    const rank = seen.get(kind) ?? 0;
    seen.set(kind, rank + 1);
    return rank < OF_EACH;
  };
  const early = suggestions.filter(isEarly);
  return [...early, ...suggestions.filter((suggestion) => !early.includes(suggestion))];
}
