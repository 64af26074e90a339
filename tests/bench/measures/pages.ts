import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import { atMost, ms, type Line } from '../support/report.ts';

/** The page with the least on it: the frame, and two sentences. */
const EMPTY = requestOf('/acces-refuse');
const CASES = 40;

interface Page {
  name: string;
  page: string;
  /** What the page asks the API for. */
  calls: string[];
}

/** Pages rendered by the server, against what they ask the API for and the rendering of an almost empty page. */
export async function measurePages({ port, app }: Bench): Promise<Line[]> {
  const connection = await HttpConnection.open(port);
  const lines: Line[] = [];
  for (const pages of await pagesOf(app)) {
    const requests = pages.map(({ page, calls }) => ({
      page: requestOf(page),
      calls: calls.map((call) => requestOf(call)),
    }));
    const times = await compareLatencies(CASES, {
      page: (index) => connection.send(requests[index % requests.length]?.page ?? EMPTY),
      parts: async (index) => {
        for (const call of requests[index % requests.length]?.calls ?? []) await connection.send(call);
        await connection.send(EMPTY);
      },
    });
    lines.push(
      atMost(
        `page of ${pages[0]?.name ?? ''}, against its API calls and an empty page`,
        times.page.p50 / times.parts.p50,
        2,
        `${ms(times.page.p50)} / ${ms(times.parts.p50)}`,
      ),
    );
  }
  connection.close();
  return lines;
}

async function pagesOf(app: Bench['app']): Promise<Page[][]> {
  const { body } = await app.visitor.get<{ items: { slug: string; place: { territory: { slug: string } } }[] }>(
    '/offers',
  );
  const words = ['export', 'maintenance', 'qualité', 'marketing'].map(encodeURIComponent);
  return [
    words.map((word) => ({
      name: 'a search',
      page: `/offres?q=${word}`,
      calls: [`/api/v1/offers?q=${word}&sort=date`],
    })),
    body.items.map(({ slug, place }) => ({
      name: 'an offer',
      page: `/offres/${slug}`,
      calls: [`/api/v1/offers/${slug}`, `/api/v1/offers?territory=${place.territory.slug}&limit=4`],
    })),
    body.items.map(({ place }) => ({
      name: 'a territory',
      page: `/territoires/${place.territory.slug}`,
      calls: [`/api/v1/territories/${place.territory.slug}`],
    })),
  ];
}
