import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import { atMost, ms, type Line } from '../support/report.ts';

/** The page with the least on it: the frame, and two sentences. */
const EMPTY = '/acces-refuse?';
const CASES = 40;

interface Card {
  slug: string;
  themes: string[];
  place: { communeCode: string; territory: { slug: string } };
}

interface Page {
  name: string;
  /** Address, ready for one more parameter. */
  page: string;
  /** What the page asks the API for. */
  calls: string[];
}

/**
 * Pages against what they ask the API for and an almost empty page: rendered at an address that was never asked for, then
 * sent again from what is remembered.
 */
export async function measurePages({ port, app }: Bench): Promise<Line[]> {
  const connection = await HttpConnection.open(port);
  let visits = 0;
  const browse = (page: string) => connection.send(requestOf(page, { headers: { 'accept-encoding': 'gzip' } }));
  const anew = (page: string) => browse(`${page}visit=${(visits += 1)}`);
  const again = browse;
  const lines: Line[] = [];
  for (const pages of await pagesOf(app)) {
    const caseOf = (index: number) => pages[index % pages.length] ?? { name: '', page: EMPTY, calls: [] };
    const sides = (send: typeof anew) => ({
      page: async (index: number) => send(caseOf(index).page),
      parts: async (index: number) => {
        for (const call of caseOf(index).calls) await connection.send(requestOf(`/api/v1${call}`));
        await send(EMPTY);
      },
    });
    for (const [how, send] of [
      ['rendered', anew],
      ['sent again', again],
    ] as const) {
      const { page, parts } = await compareLatencies(CASES, sides(send));
      const measure = `page of ${caseOf(0).name} ${how}, against its API calls and an empty page`;
      lines.push(atMost(measure, page.p50 / parts.p50, 2, `${ms(page.p50)} / ${ms(parts.p50)}`));
    }
  }
  connection.close();
  return lines;
}

async function pagesOf(app: Bench['app']): Promise<Page[][]> {
  const { body } = await app.visitor.get<{ items: Card[] }>('/offers');
  const words = ['export', 'maintenance', 'qualité', 'marketing'].map(encodeURIComponent);
  return [
    words.map((word) => ({
      name: 'a search',
      page: `/offres?q=${word}&`,
      calls: ['/demo', `/offers?q=${word}&sort=relevance&facets=true`],
    })),
    body.items.map(({ slug, place, themes }) => ({
      name: 'an offer',
      page: `/offres/${slug}?`,
      calls: [
        '/demo',
        `/offers/${slug}`,
        `/communes/${place.communeCode}`,
        `/offers?${themes.map((theme) => `theme=${theme}`).join('&')}&near=${place.communeCode}&radiusKm=100&sort=distance&limit=4`,
        `/offers?territory=${place.territory.slug}&limit=4`,
      ],
    })),
    body.items.map(({ place: { territory } }) => ({
      name: 'a territory',
      page: `/territoires/${territory.slug}?`,
      calls: [
        '/demo',
        `/territories/${territory.slug}?list=148`,
        `/offers?territory=${territory.slug}&sort=date&limit=6`,
        `/companies?territory=${territory.slug}&limit=8`,
      ],
    })),
  ];
}
