import type { ApplicationAction } from '@vte/application';
import { addDays } from '@vte/eligibility';
import { looksFor, type DemoCandidate } from './candidates.ts';
import { contractOf } from './hires.ts';
import type { DemoOffer } from './offers.ts';
import type { Cast } from './story.ts';
import type { World } from './world.ts';

const APPLICATIONS = 900;
const DAY_MS = 86_400_000;
/** How many others applied where somebody was hired. */
const RIVALS = 2;

type Path = readonly ApplicationAction[];
/** How far applications go, by their age in days: a company answers in the end. */
const PATHS: readonly { upTo: number; paths: readonly (readonly [Path, number])[] }[] = [
  {
    upTo: 5,
    paths: [
      [[], 7],
      [['open'], 3],
    ],
  },
  {
    upTo: 15,
    paths: [
      [[], 3],
      [['open'], 4],
      [['open', 'shortlist'], 3],
      [['open', 'shortlist', 'interview'], 2],
      [['open', 'decline'], 2],
      [['withdraw'], 1],
    ],
  },
  {
    upTo: 365,
    paths: [
      [[], 1],
      [['open'], 2],
      [['open', 'shortlist'], 2],
      [['open', 'shortlist', 'interview'], 3],
      [['open', 'shortlist', 'interview', 'make_offer'], 1],
      [['open', 'decline'], 4],
      [['open', 'shortlist', 'interview', 'decline'], 2],
      [['open', 'withdraw'], 1],
    ],
  },
];

/** Sends the applications of everybody else, to offers that suit them. */
export function applyEverywhere(world: World, { people, offers, applications, companies }: Cast): void {
  const { random } = world;
  const hired = new Set(
    applications.all.filter(({ application }) => application.status === 'hired').map(({ person }) => person),
  );
  const free = people.slice(2).filter((person) => !hired.has(person));
  const [ours] = companies;

  for (const { written, application } of [...applications.all])
    if (application.status === 'hired' && written.offer.status === 'filled')
      for (let rank = 0; rank < RIVALS; rank += 1) loseTo(written, application.updatedAt);

  const published = offers.all.filter(
    ({ offer, owner }) => offer.status === 'published' && offer.posts === 1 && owner !== ours,
  );
  const mine = offers.all.filter(
    ({ offer, owner }) => offer.status === 'published' && offer.posts === 1 && owner === ours,
  );
  for (const written of [...mine, ...mine, ...mine]) send(written);
  const nextOffer = random.deck(published);
  while (applications.all.length < APPLICATIONS) send(nextOffer());

  function send(written: DemoOffer): void {
    const publishedAt = written.offer.publishedAt?.getTime() ?? 0;
    const person = suited(written, world.now);
    if (person === undefined) return;
    const from = Math.max(publishedAt, person.candidate.createdAt.getTime() + DAY_MS);
    const sentAt = new Date(from + random.next() * (world.now.getTime() - from) * 0.95);
    const sent = applications.apply(written, person, sentAt);
    const path = pathFor(world.daysSince(sentAt));
    const until = world.later(sentAt, Math.ceil(world.daysSince(sentAt) * (0.3 + random.next() * 0.6)));
    const contract = contractOf(written.offer, addDays(world.today, 3), addDays(world.today, 24));
    applications.follow(sent, path, until, { contract });
  }

  function loseTo(written: DemoOffer, hiredAt: Date): void {
    const publishedAt = written.offer.publishedAt ?? hiredAt;
    const person = suited(written, publishedAt);
    if (person === undefined) return;
    const sent = applications.apply(written, person, world.later(publishedAt, random.between(1, 12)));
    applications.follow(sent, ['open', 'decline'], world.later(hiredAt, 1), { declineReason: 'other_candidate' });
  }

  /** Somebody who was there, looks for this contract, and most often for this kind of mission. */
  function suited(written: DemoOffer, when: Date): DemoCandidate | undefined {
    const { offer } = written;
    const may = free.filter(
      (person) =>
        looksFor(person, offer.contractType) &&
        person.candidate.createdAt.getTime() + 2 * DAY_MS < when.getTime() &&
        applications.mayApply(written, person),
    );
    const fitting = may.filter(({ study }) => offer.themes.some((theme) => study.themes.includes(theme)));
    const pool = fitting.length > 0 && random.chance(0.85) ? fitting : may;
    return pool.length === 0 ? undefined : random.pick(pool);
  }

  function pathFor(age: number): Path {
    const paths = PATHS.find(({ upTo }) => age <= upTo)?.paths ?? [];
    return random.pick(paths.flatMap(([path, weight]) => Array.from({ length: weight }, () => path)));
  }
}
