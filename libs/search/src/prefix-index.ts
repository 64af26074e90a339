import { fold } from './words.ts';

interface Entry<Value> {
  key: string;
  value: Value;
  weight: number;
}

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
    const found = new Map<Value, number>();
    for (let index = this.firstFrom(prefix); index < this.entries.length; index += 1) {
      const entry = this.entries[index];
      if (entry === undefined || !entry.key.startsWith(prefix)) break;
      found.set(entry.value, Math.max(found.get(entry.value) ?? -Infinity, entry.weight));
    }
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([value]) => value);
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
