import { fold } from '@vte/search';
import type { Bench } from '../support/bench.ts';
import { compareLatencies } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import { atMost, ms, type Line } from '../support/report.ts';
import { publishedOffer, verifiedCompany } from '../../support/scene.ts';

/** What was typed, one edit away from what was meant. */
const SLIPS: readonly [typed: string, meant: string][] = [
  ['maintenence', 'maintenance'],
  ['logistque', 'logistique'],
  ['robotiqque', 'robotique'],
  ['qualtié', 'qualité'],
  ['comptabilté', 'comptabilité'],
  ['soudgae', 'soudage'],
  ['marketting', 'marketing'],
  ['numerqiue', 'numérique'],
  ['ecologiqe', 'écologique'],
  ['exprot', 'export'],
  ['alemand', 'allemand'],
  ['negocation', 'négociation'],
  ['automatissme', 'automatisme'],
  ['comunication', 'communication'],
  ['ressuorces', 'ressources'],
];

interface Page {
  items: { id: string }[];
  interpretation: { corrected: string | null };
}

export async function measureTypos({ app }: Bench): Promise<Line[]> {
  const missed: string[] = [];
  for (const [typed, meant] of SLIPS) {
    const { body } = await app.visitor.get<Page>(`/offers?q=${encodeURIComponent(typed)}`);
    const { corrected } = body.interpretation;
    // Words are compared without their plural.
    const isMeant = corrected !== null && fold(meant).startsWith(corrected);
    if (!isMeant || body.items.length === 0) missed.push(typed);
  }
  const found = `${SLIPS.length - missed.length} of ${SLIPS.length}`;
  const target = `${SLIPS.length} of ${SLIPS.length}`;
  const detail = missed.length === 0 ? '' : `not ${missed.join(', ')}`;
  return [
    {
      measure: 'single-edit slips brought back to the word meant, with offers',
      target,
      seen: found,
      isMet: found === target,
      detail,
    },
  ];
}

const TYPED = [
  'e',
  'ex',
  'exp',
  'export',
  'resp',
  'charge de',
  'maint',
  'qual',
  'saint',
  'tou',
  'lyo',
  'b',
  'ateliers ba',
  'négo',
  'al',
  'grand',
  'bor',
  'po',
  'chef de pro',
  'méc',
];

/** Suggestions while typing, against the search that follows. */
export async function measureSuggestions({ port, searches }: Bench): Promise<Line[]> {
  const connection = await HttpConnection.open(port);
  const typed = TYPED.map((q) => requestOf(`/api/v1/offers/suggestions?q=${encodeURIComponent(q)}`));
  const asked = searches.map(({ path }) => requestOf(path));
  const times = await compareLatencies(searches.length, {
    suggestions: (index) => connection.send(typed[index % typed.length] ?? Buffer.alloc(0)),
    search: (index) => connection.send(asked[index] ?? Buffer.alloc(0)),
  });
  connection.close();
  const detail = `${ms(times.suggestions.p95)} / ${ms(times.search.p50)}`;
  return [atMost('suggestions p95, against the search p50', times.suggestions.p95 / times.search.p50, 1, detail)];
}

const WORD = 'Zéphyrologue';

/** An offer published through one process is found by the next request to another, and no longer once withdrawn. */
export async function measureFreshness({ app, port }: Bench): Promise<Line[]> {
  const moderator = await app.staff('moderator');
  const { manager } = await verifiedCompany(app, moderator);
  const isFound = async (id: string) => {
    const search = requestOf(`/api/v1/offers?q=${encodeURIComponent(WORD)}`);
    const { body } = await HttpConnection.with(port, (connection) => connection.send(search));
    return (JSON.parse(body.toString()) as Page).items.some((offer) => offer.id === id);
  };
  const id = await publishedOffer(manager, moderator, { title: `${WORD} (H/F)` });
  const whenPublished = await isFound(id);
  await manager.post(`/offers/${id}/transitions`, { action: 'unpublish' });
  const whenWithdrawn = await isFound(id);
  const isMet = whenPublished && !whenWithdrawn;
  const seen = `${whenPublished ? 'found' : 'not found'}, ${whenWithdrawn ? 'found' : 'not found'}`;
  return [
    {
      measure: 'the next request after a publication, after a withdrawal',
      target: 'found, not found',
      seen,
      isMet,
      detail: '',
    },
  ];
}
