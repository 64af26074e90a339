import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { closest, type SearchQuery } from '@vte/search';
import { DataSource } from 'typeorm';
import { SEARCHES } from '../../database/data-source.ts';

const CANDIDATES = 30;

/** The words that live offers use: what was mistyped is brought back to one of them. */
@Injectable()
export class Vocabulary {
  constructor(@InjectDataSource(SEARCHES) private readonly dataSource: DataSource) {}

  /** The query with its unknown words replaced by the nearest known ones; null when nothing can be mended. */
  async correct(query: SearchQuery): Promise<SearchQuery | null> {
    const asked = [...new Set(query.terms.flat())];
    const rows = await this.dataSource.query<{ asked: string; known: string[] }[]>(
      `SELECT asked, ARRAY(SELECT word FROM offer_word ORDER BY word <-> asked LIMIT ${CANDIDATES}) AS known
         FROM unnest($1::text[]) asked
        WHERE NOT EXISTS (SELECT 1 FROM offer_word WHERE word = asked)`,
      [asked],
    );
    const mended = new Map(
      rows.flatMap((row) => {
        const word = closest(row.asked, row.known);
        return word === null ? [] : [[row.asked, word] as const];
      }),
    );
    if (mended.size === 0) return null;
    return { ...query, terms: query.terms.map((words) => words.map((word) => mended.get(word) ?? word)) };
  }
}
