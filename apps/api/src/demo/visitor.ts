import type { ApplicationAction } from '@vte/application';
import { addDays, type MissionTheme } from '@vte/eligibility';
import { looksFor, sendCv, type DemoCandidate } from './candidates.ts';
import { contractOf } from './hires.ts';
import type { DemoOffer } from './offers.ts';
import type { Cast } from './story.ts';
import type { World } from './world.ts';

type Path = readonly ApplicationAction[];
const SEEN: Path = ['open'];
const SHORTLISTED: Path = [...SEEN, 'shortlist'];
const MET: Path = [...SHORTLISTED, 'interview'];
const PROPOSED: Path = [...MET, 'make_offer'];
const HIRED: Path = [...PROPOSED, 'accept'];

/** The board of the visitor's company: how far each application went, and how many days ago it was sent. */
const BOARD: readonly { path: Path; daysAgo: number }[] = [
  { path: [], daysAgo: 1 },
  { path: [], daysAgo: 3 },
  { path: [], daysAgo: 10 },
  { path: SEEN, daysAgo: 6 },
  { path: SEEN, daysAgo: 13 },
  { path: SHORTLISTED, daysAgo: 9 },
  { path: SHORTLISTED, daysAgo: 12 },
  { path: MET, daysAgo: 14 },
  { path: MET, daysAgo: 16 },
  { path: HIRED, daysAgo: 19 },
  { path: [...SEEN, 'decline'], daysAgo: 15 },
  { path: ['withdraw'], daysAgo: 8 },
];
/** The other applications of the graduate. */
const GRADUATE: readonly { path: Path; daysAgo: number }[] = [
  { path: [], daysAgo: 2 },
  { path: SEEN, daysAgo: 8 },
  { path: SHORTLISTED, daysAgo: 15 },
  { path: MET, daysAgo: 24 },
  { path: [...SHORTLISTED, 'decline'], daysAgo: 36 },
  { path: ['withdraw'], daysAgo: 41 },
];
const BOARD_SINCE = 23;
const BOARD_THEME: MissionTheme = 'digital';

/** What the accounts shown to visitors find: an offer in each state, a full board, applications that moved. */
export function showVisitorPeople(world: World, cast: Cast): void {
  const { offers, companies, people } = cast;
  const [ours] = companies;
  const [graduate, alternant] = people;
  if (ours === undefined || graduate === undefined || alternant === undefined) return;
  const board = offers.publish(ours, world.daysAgo(BOARD_SINCE), {
    contractType: 'cdi',
    themes: [BOARD_THEME],
    change: { posts: 2, minDiplomaLevel: 6, payMinCents: 255_000, payMaxCents: 290_000 },
  });
  fillBoard(world, cast, board);
  propose(world, cast, board, graduate);
  applyElsewhere(world, cast, graduate);
  failBeforeHire(world, cast, alternant);
  showEachState(world, cast);
}

function fillBoard(world: World, cast: Cast, board: DemoOffer): void {
  const free = cast.people.slice(2).filter((person) => {
    const wished = person.study.themes.includes(BOARD_THEME) && looksFor(person, 'cdi');
    const isHired = cast.applications.all.some((sent) => sent.person === person);
    return wished && !isHired && world.daysSince(person.candidate.createdAt) > BOARD_SINCE;
  });
  for (const { path, daysAgo } of BOARD) {
    const person = free.shift();
    if (person === undefined) throw new Error('The board lacks candidates');
    sendCv(world, person);
    const sent = cast.applications.apply(board, person, world.daysAgo(daysAgo));
    const contract = contractOf(board.offer, addDays(world.today, -3), addDays(world.today, 12));
    cast.applications.follow(sent, path, world.daysAgo(Math.floor(daysAgo / 4)), { contract });
  }
}

/** A proposal for the graduate to accept. */
function propose(world: World, { applications }: Cast, board: DemoOffer, graduate: DemoCandidate): void {
  const sent = applications.apply(board, graduate, world.daysAgo(18));
  const contract = contractOf(board.offer, addDays(world.today, 2), addDays(world.today, 20));
  applications.follow(sent, PROPOSED, world.daysAgo(1), { contract });
}

function applyElsewhere(world: World, { companies, offers, applications }: Cast, graduate: DemoCandidate): void {
  const nextOwner = world.random.deck(companies.slice(1, 12));
  for (const { path, daysAgo } of GRADUATE) {
    const publishedAt = world.daysAgo(daysAgo + 4);
    const written = offers.publish(nextOwner(), publishedAt, {
      contractType: 'cdi',
      themes: [...graduate.study.themes],
    });
    const sent = applications.apply(written, graduate, world.daysAgo(daysAgo));
    applications.follow(sent, path, world.daysAgo(Math.floor(daysAgo / 3)));
  }
}

/** The alternant was not taken at once. */
function failBeforeHire(world: World, { applications }: Cast, alternant: DemoCandidate): void {
  const own = applications.all.find(({ person }) => person === alternant);
  const others = applications.all.filter(({ written, application, person }) => {
    const since = written.offer.publishedAt ?? world.now;
    const isBefore = own !== undefined && application.updatedAt < own.application.sentAt;
    return (
      person !== alternant &&
      looksFor(alternant, written.offer.contractType) &&
      isBefore &&
      since > alternant.candidate.createdAt
    );
  });
  for (const { written, application } of others.filter(({ application: { status } }) => status === 'hired').slice(-2)) {
    const sent = applications.apply(written, alternant, world.later(written.offer.publishedAt ?? world.now, 3));
    applications.follow(sent, [...SEEN, 'decline'], world.later(application.updatedAt, 1), {
      declineReason: 'other_candidate',
    });
  }
}

/** The visitor's company has an offer in every state; the filled ones are its hires. */
function showEachState(world: World, { offers, companies }: Cast): void {
  const [ours] = companies;
  if (ours === undefined) return;
  offers.publish(ours, world.daysAgo(5), { contractType: 'apprenticeship' });
  offers.publish(ours, world.daysAgo(38), { contractType: 'cdi', themes: ['ecology'] });
  offers.write(ours, { at: world.daysAgo(1), contractType: 'cdi', change: { autonomy: '', payMaxCents: null } });
  const sent = offers.write(ours, { at: world.daysAgo(4), contractType: 'cdd', themes: ['export'] });
  offers.move(sent, 'submit', world.daysAgo(2), 'company');
  const refused = offers.write(ours, {
    at: world.daysAgo(9),
    contractType: 'cdi',
    change: { title: 'Ingénieur qualité' },
  });
  offers.move(refused, 'submit', world.daysAgo(8), 'company');
  const reason = 'Le titre nomme le métier au masculin seulement : écrivez les deux formes ou ajoutez (H/F).';
  offers.move(refused, 'reject', world.daysAgo(7), 'moderator', reason);
  const expired = offers.publish(ours, world.daysAgo(75), { contractType: 'cdi', themes: ['marketing'] });
  offers.move(expired, 'expire', world.daysAgo(14), 'system');
  const archived = offers.publish(ours, world.daysAgo(140), { contractType: 'cdd', themes: ['finance'] });
  offers.move(archived, 'expire', world.daysAgo(79), 'system');
  offers.move(archived, 'archive', world.daysAgo(60), 'company');
}
