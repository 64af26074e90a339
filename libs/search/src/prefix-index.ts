import { fold } from './words.ts';

interface Entry<Value> {
  key: string;
  value: Value;
  weight: number;
}

/** After every sign of a key. */
const LAST = '\uffff';

/** Things found by the start of one of the words of their name, the heaviest first. */
export class PrefixIndex<Value> {
  private readonly entries: Entry<Value>[];

  /** @param weightOf whichever is larger is shown first among equals: a population, a number of offers */
  constructor(values: Iterable<Value>, nameOf: (value: Value) => string, weightOf: (value: Value) => number) {
    this.entries = [...values]
      .flatMap((value) => startsOf(nameOf(value)).map((key) => ({ key, value, weight: weightOf(value) })))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.weight - a.weight));
  }

  /** The values whose name, or a word of it, starts with the text; each once, the heaviest first. */
  find(text: string, limit: number): Value[] {
    const prefix = keyOf(text);
    if (prefix === '') return [];
    const best: Entry<Value>[] = [];
    const end = this.firstFrom(`${prefix}${LAST}`);
    for (const entry of this.entries.slice(this.firstFrom(prefix), end)) {
      const isAmong = best.length < limit || entry.weight > (best.at(-1)?.weight ?? 0);
      if (!isAmong || best.some(({ value }) => value === entry.value)) continue;
      const place = best.findIndex(({ weight }) => weight < entry.weight);
      best.splice(place === -1 ? best.length : place, 0, entry);
      best.length = Math.min(best.length, limit);
    }
    return best.map(({ value }) => value);
  }

  private firstFrom(prefix: string): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle]?.key ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The name from each of its words on: « developpeur web », « web ». */
function startsOf(name: string): string[] {
  const words = keyOf(name).split(' ');
  return words.map((_, index) => words.slice(index).join(' ')).filter((start) => start.length > 1);
}
