import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../support/bench.ts';
import { compareThroughputs } from '../support/compare.ts';
import { HttpConnection, requestOf } from '../support/http-connection.ts';
import { atLeast, perSecond, type Line } from '../support/report.ts';
import { startBaseline, startPlatform } from '../support/servers.ts';

/** The frameworks alone, both writing and sending the same page of cards. */
export async function measureFramework({ port, searches, dataDir }: Bench): Promise<Line[]> {
  const page = searches.find(({ kind }) => kind === 'filtered');
  const { body } = await HttpConnection.with(port, (connection) => connection.send(requestOf(page?.path ?? '')));
  const input = join(dataDir, 'page.json');
  writeFileSync(input, body);
  const servers = await Promise.all([startBaseline('nest', { input }), startBaseline('fastify', { input })]);
  const requests = [requestOf('/')];
  const [nest, fastify] = servers.map(({ port }) => ({ ports: [port], requests }));
  if (nest === undefined || fastify === undefined) throw new Error('a server is missing');
  const rates = await compareThroughputs({ nest, fastify });
  await Promise.all(servers.map((server) => server.stop()));
  return [
    atLeast(
      `requests/s of Nest on Fastify, against bare Fastify (${Math.round(body.length / 1_000)} kB of JSON)`,
      rates.ratio('nest', 'fastify'),
      0.9,
      perSecond(rates.nest, rates.fastify),
    ),
  ];
}

/** The search as people load it, against Fastify and pg that send the cards of the same statements and do nothing else. */
export async function measureSearchLoad({ port, searches, dataDir, databaseUrl }: Bench): Promise<Line[]> {
  const input = join(dataDir, 'statements.json');
  writeFileSync(input, JSON.stringify(searches.map(({ statements }) => statements)));
  const bare = await startBaseline('fastify-search', { input, databaseUrl });
  const rates = await compareThroughputs({
    platform: { ports: [port], requests: searches.map(({ path }) => requestOf(path)) },
    bare: { ports: [bare.port], requests: searches.map((_, index) => requestOf(`/${index}`)) },
  });
  await bare.stop();
  return [
    atLeast(
      'searches/s, against bare Fastify and pg with the same SQL',
      rates.ratio('platform', 'bare'),
      0.9,
      perSecond(rates.platform, rates.bare),
    ),
  ];
}

/** A search asked again while nothing changed. */
export async function measureNotModified({ port, searches }: Bench): Promise<Line[]> {
  const known: Buffer[] = [];
  await HttpConnection.with(port, async (connection) => {
    for (const { path } of searches) {
      const { headers } = await connection.send(requestOf(path));
      known.push(requestOf(path, { headers: { 'if-none-match': /\r\netag: (.+?)\r\n/i.exec(headers)?.[1] ?? '' } }));
    }
  });
  const rates = await compareThroughputs({
    known: { ports: [port], requests: known },
    unknown: { ports: [port], requests: searches.map(({ path }) => requestOf(path)) },
  });
  return [
    atLeast(
      'searches/s answered 304, against 200',
      rates.ratio('known', 'unknown'),
      3.5,
      perSecond(rates.known, rates.unknown),
    ),
  ];
}

const COMMUNES = ['37003', '44109', '74010', '41269', '46102', '65440', '74081', '25388'];
const SIMULATION = {
  sites: [{ commune: '37003', share: 1 }],
  company: { headcount: 120, turnoverCents: 1_800_000_000, balanceCents: 1_200_000_000 },
  candidate: { level: 7, diplomaObtainedOn: '2026-06-30' },
};

/** Answers computed from the rules and from what is held in memory, against one row read by its key. */
export async function measureEligibility({ port, databaseUrl }: Bench): Promise<Line[]> {
  const bare = await startBaseline('fastify-key', { databaseUrl });
  const rates = await compareThroughputs({
    commune: { ports: [port], requests: COMMUNES.map((code) => requestOf(`/api/v1/communes/${code}`)) },
    simulator: { ports: [port], requests: [requestOf('/api/v1/eligibility', { json: SIMULATION })] },
    key: { ports: [bare.port], requests: COMMUNES.map((code) => requestOf(`/${code}`)) },
  });
  await bare.stop();
  return [
    atLeast(
      'eligibility of a commune, requests/s against Fastify reading one row by its key',
      rates.ratio('commune', 'key'),
      0.8,
      perSecond(rates.commune, rates.key),
    ),
    atLeast(
      'simulator, requests/s against Fastify reading one row by its key',
      rates.ratio('simulator', 'key'),
      0.8,
      perSecond(rates.simulator, rates.key),
    ),
  ];
}

/**
 * A list that asks the database for nothing, from two processes and from one. The load runs on the same cores, so that a
 * second process cannot double the rate: what it gives to bare Fastify is told beside it.
 */
export async function measureProcesses({ port, databaseUrl, dataDir }: Bench): Promise<Line[]> {
  const second = await startPlatform(databaseUrl, dataDir);
  const list = requestOf('/api/v1/territories?limit=50');
  const input = join(dataDir, 'list.json');
  writeFileSync(input, (await HttpConnection.with(port, (connection) => connection.send(list))).body);
  const bare = await Promise.all([startBaseline('fastify', { input }), startBaseline('fastify', { input })]);
  const rates = await compareThroughputs({
    one: { ports: [port], requests: [list] },
    two: { ports: [port, second.port], requests: [list] },
    bareOne: { ports: [bare[0].port], requests: [requestOf('/')] },
    bareTwo: { ports: bare.map(({ port }) => port), requests: [requestOf('/')] },
  });
  await Promise.all([second, ...bare].map((server) => server.stop()));
  return [
    atLeast(
      'lists/s from two processes, against one',
      rates.ratio('two', 'one'),
      1.5,
      `${perSecond(rates.two, rates.one)}, bare Fastify ${rates.ratio('bareTwo', 'bareOne').toFixed(2)}x`,
    ),
  ];
}
