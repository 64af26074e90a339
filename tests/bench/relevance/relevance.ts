import pg from 'pg';
import { DemoService } from '../../../apps/api/src/create-app.ts';
import { TestApp } from '../../support/app.ts';
import type { Line } from '../support/report.ts';
import { readDocuments, type Document } from './corpus.ts';
import { miniSearchEngine, plainEngine, platformEngine, type Engine } from './engines.ts';
import { JUDGED, type Judged } from './judged.ts';
import { gradeOf, ndcg } from './ndcg.ts';

/** The judged queries on the offers of the demonstration, which are the same everywhere. */
export async function measureRelevance(): Promise<Line[]> {
  const app = await TestApp.start({ DEMO: 'true' });
  const client = new pg.Client(app.databaseUrl);
  try {
    await app.get(DemoService).ensure();
    await client.connect();
    const documents = await readDocuments(client);
    const engines = {
      platform: platformEngine(app),
      plain: plainEngine(client),
      miniSearch: miniSearchEngine(documents),
    };
    const scores = new Map<Judged, Record<keyof typeof engines, number>>();
    for (const query of JUDGED)
      scores.set(query, {
        platform: await scoreOf(engines.platform, query, documents),
        plain: await scoreOf(engines.plain, query, documents),
        miniSearch: await scoreOf(engines.miniSearch, query, documents),
      });
    const meansOf = (judged: readonly Judged[]) => {
      const mean = (engine: keyof typeof engines) =>
        judged.reduce((sum, query) => sum + (scores.get(query)?.[engine] ?? 0), 0) / judged.length;
      return { platform: mean('platform'), plain: mean('plain'), miniSearch: mean('miniSearch') };
    };
    const all = meansOf(JUDGED);
    return [
      {
        ...lineOf(`all ${JUDGED.length} judged queries`, all),
        target: 'ahead of both',
        isMet: all.platform > Math.max(all.plain, all.miniSearch),
      },
      ...[...Map.groupBy(JUDGED, ({ of }) => of)].map(([of, judged]) => lineOf(`those with ${of}`, meansOf(judged))),
    ];
  } finally {
    await client.end();
    await app.stop();
  }
}

async function scoreOf(engine: Engine, { q, grades }: Judged, documents: readonly Document[]): Promise<number> {
  const byId = new Map(documents.map((document) => [document.id, gradeOf(document, grades)]));
  const best = Math.max(...byId.values());
  if (best < 3) throw new Error(`nothing in the corpus is what « ${q} » looks for`);
  const found = await engine(q);
  return ndcg(
    found.map((id) => byId.get(id) ?? 0),
    [...byId.values()],
  );
}

function lineOf(
  of: string,
  { platform, plain, miniSearch }: Record<'platform' | 'plain' | 'miniSearch', number>,
): Line {
  return {
    measure: `nDCG@10 of ${of}, against to_tsvector and MiniSearch`,
    target: '',
    seen: platform.toFixed(3),
    isMet: null,
    detail: [platform, plain, miniSearch].map((score) => score.toFixed(3)).join(' / '),
  };
}
