import { HttpConnection } from './http-connection.ts';
import { median, quantile } from './statistics.ts';

/** What is measured side by side. The machine's speed drifts: only ratios inside one run mean something. */
export type Sides<Name extends string, Side> = Record<Name, Side>;

export interface Latency {
  p50: number;
  p95: number;
  p99: number;
}

const REPEATS = 3;

/**
 * Times each case on each side, one after the other and in turn. The time of a case is the median of its repeats, so
 * that a pause of the machine does not pass for a slow query.
 */
export async function compareLatencies<Name extends string>(
  cases: number,
  sides: Sides<Name, (index: number) => Promise<unknown>>,
): Promise<Record<Name, Latency>> {
  const names = Object.keys(sides) as Name[];
  const times = new Map(names.map((name) => [name, Array.from({ length: cases }, (): number[] => [])]));
  for (let repeat = 0; repeat <= REPEATS; repeat += 1)
    for (let index = 0; index < cases; index += 1)
      for (const name of turn(names, repeat + index)) {
        const started = performance.now();
        await sides[name](index);
        // The first round warms caches up.
        if (repeat > 0) times.get(name)?.[index]?.push(performance.now() - started);
      }
  return mapSides(names, (name) => {
    const each = (times.get(name) ?? []).map(median);
    return { p50: median(each), p95: quantile(each, 0.95), p99: quantile(each, 0.99) };
  });
}

export interface Load {
  ports: readonly number[];
  requests: readonly Buffer[];
}

const CONNECTIONS = 32;
/** Many short ones: the speed of the machine changes within seconds, and a ratio is of one round. */
const ROUNDS = 11;
const ROUND_MS = 500;

/** Requests per second of each side under 32 connections: short rounds in turn, the median of the rounds. */
export async function compareThroughputs<Name extends string>(
  sides: Sides<Name, Load>,
): Promise<Record<Name, number> & { ratio: (a: Name, b: Name) => number }> {
  const names = Object.keys(sides) as Name[];
  const rates = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of turn(names, round)) {
      const rate = await throughput(sides[name]);
      if (round > 0) rates.get(name)?.push(rate);
    }
  const of = (name: Name) => rates.get(name) ?? [];
  return {
    ...mapSides(names, (name) => median(of(name))),
    ratio: (a: Name, b: Name) => median(of(a).map((rate, round) => rate / (of(b)[round] ?? NaN))),
  };
}

async function throughput({ ports, requests }: Load): Promise<number> {
  let done = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, (_, number) =>
      HttpConnection.with(ports[number % ports.length] ?? 0, async (connection) => {
        for (let next = number; performance.now() - started < ROUND_MS; next += CONNECTIONS) {
          await connection.send(requests[next % requests.length] ?? Buffer.alloc(0));
          done += 1;
        }
      }),
    ),
  );
  return (done * 1_000) / (performance.now() - started);
}

function turn<Value>(values: readonly Value[], by: number): Value[] {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

function mapSides<Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
