/** The same numbers at each run, so that the demonstration is the same for everybody (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 included to 1 excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }

  some<Value>(values: readonly Value[], count: number): Value[] {
    return this.shuffle(values).slice(0, count);
  }

  shuffle<Value>(values: readonly Value[]): Value[] {
    const left = [...values];
    return values.flatMap(() => left.splice(Math.floor(this.next() * left.length), 1));
  }

  /** Gives each value once before it gives one again. */
  deck<Value>(values: readonly Value[]): () => Value {
    let left: Value[] = [];
    return () => {
      if (left.length === 0) left = this.shuffle(values);
      const value = left.pop();
      if (value === undefined) throw new Error('nothing to draw from');
      return value;
    };
  }
}
