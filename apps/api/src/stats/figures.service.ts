import { Injectable } from '@nestjs/common';
import { FIGURES, type Figures, type MonthlyFigures, type TerritoryFigures } from '@vte/contract';
import { addDays, addMonths } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { TerritoryService } from '../territory/territory.service.ts';
import { Clock } from '../time/clock.ts';
import { Held } from '../time/held.ts';
import { FIGURE_QUERIES, type CountRow } from './figures.query.ts';
import { commonTotal, maskTable, toFiguresCsv, type CountedLine } from './figures.view.ts';

/** Whole months are counted: an answer may be a little late when one ends, or when something is undone. */
const FRESH_MS = 600_000;
/** Months shown on a platform that has just opened. */
const FEWEST_MONTHS = 12;
const OUTSIDE = 'Hors des territoires';

interface Tables {
  months: MonthlyFigures;
  territories: TerritoryFigures;
}

/** Open figures up to the end of the last month, so that nobody can follow a count from one day to the next. */
@Injectable()
export class FiguresService {
  private readonly tables: Held<Tables>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {
    this.tables = new Held(clock, FRESH_MS, () => this.read());
  }

  async months(): Promise<MonthlyFigures> {
    return (await this.tables.current()).months;
  }

  async byTerritory(): Promise<TerritoryFigures> {
    return (await this.tables.current()).territories;
  }

  async totals(): Promise<Figures> {
    return (await this.tables.current()).months.total;
  }

  async monthsCsv(): Promise<string> {
    const { items } = await this.months();
    return toFiguresCsv(
      ['mois'],
      items.map(({ month, ...figures }) => ({ names: [month], figures })),
    );
  }

  async territoriesCsv(): Promise<string> {
    const { items } = await this.byTerritory();
    return toFiguresCsv(
      ['territoire', 'nom'],
      items.map(({ slug, name, ...figures }) => ({ names: [slug ?? '', name], figures })),
    );
  }

  private async read(): Promise<Tables> {
    const end = `${this.clock.today().slice(0, 7)}-01`;
    const months = new Map<string, CountedLine>();
    const places = new Map<string | null, CountedLine>(
      this.territories.defaultTerritories().map(({ slug }): [string, CountedLine] => [slug, {}]),
    ).set(null, {});
    for (const figure of FIGURES)
      for (const row of await this.dataSource.query<CountRow[]>(FIGURE_QUERIES[figure], [end])) {
        const slug = row.commune === null ? undefined : this.territories.defaultTerritoryOf(row.commune);
        add(months, row.month, figure, row);
        add(places, slug ?? null, figure, row);
      }
    const names = monthsUpTo(end, [...months.keys()]);
    const byMonth = maskTable(names.map((month) => months.get(month) ?? {}));
    const byPlace = maskTable([...places.values()]);
    const shared = { until: addDays(end, -1), total: commonTotal(byMonth.total, byPlace.total) };
    return {
      months: { ...shared, items: names.map((month, index) => ({ month, ...at(byMonth.lines, index) })) },
      territories: {
        ...shared,
        items: [...places.keys()].map((slug, index) => ({
          slug,
          name: (slug === null ? null : this.territories.defaultTerritoryName(slug)) ?? OUTSIDE,
          ...at(byPlace.lines, index),
        })),
      },
    };
  }
}

function add<Key>(lines: Map<Key, CountedLine>, key: Key, figure: keyof CountedLine, row: CountRow): void {
  const line = lines.get(key) ?? {};
  const { count, cents } = line[figure] ?? { count: 0, cents: 0 };
  lines.set(key, { ...line, [figure]: { count: count + row.count, cents: cents + Number(row.cents) } });
}

/** Every month before `end`, from the first one counted. */
function monthsUpTo(end: string, counted: readonly string[]): string[] {
  const [first = end.slice(0, 7)] = counted.toSorted();
  const months: string[] = [];
  for (
    let day = addMonths(end, -1);
    months.length < FEWEST_MONTHS || day.slice(0, 7) >= first;
    day = addMonths(day, -1)
  )
    months.unshift(day.slice(0, 7));
  return months;
}

function at(lines: readonly Figures[], index: number): Figures {
  const line = lines[index];
  if (line === undefined) throw new RangeError(`no line ${index}`);
  return line;
}
