import type { Random } from './random.ts';
import { FIRST_NAMES, LAST_NAMES, type Gender } from './words/people.ts';

export interface Name {
  firstName: string;
  lastName: string;
  gender: Gender;
}

/** Names of people: no two the same, and a first name comes back only once all the others were given. */
export class Names {
  private readonly given = new Set<string>();
  private readonly first: Record<Gender, () => string>;
  private readonly last: () => string;
  private readonly gender: () => Gender;

  constructor(random: Random) {
    this.first = {
      feminine: random.deck(FIRST_NAMES.feminine),
      masculine: random.deck(FIRST_NAMES.masculine),
    };
    this.last = random.deck(LAST_NAMES);
    this.gender = random.deck(['feminine', 'masculine', 'masculine', 'feminine']);
  }

  next(): Name {
    const gender = this.gender();
    const name = { firstName: this.first[gender](), lastName: this.last(), gender };
    const whole = `${name.firstName} ${name.lastName}`;
    if (this.given.has(whole) || name.firstName === name.lastName) return this.next();
    this.given.add(whole);
    return name;
  }
}
