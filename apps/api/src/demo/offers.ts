import {
  addDays,
  addMonths,
  isAlternance,
  type CivilDate,
  type ContractType,
  type DiplomaLevel,
} from '@vte/eligibility';
import { flagContent, OFFER_TRANSITIONS, offerSlug, validThrough, type OfferAction, type OfferActor } from '@vte/offer';
import type { Account } from '../auth/auth.entity.ts';
import type { Offer } from '../offer/offer.entity.ts';
import { civilDateOf } from '../time/clock.ts';
import type { DemoCompany } from './companies.ts';
import type { Random } from './random.ts';
import { CONTEXTS, MISSIONS, PROFILES, REPORTS, WORK_STUDY_PROFILES, type Mission } from './words/missions.ts';
import { actor, reach, type World } from './world.ts';

const TITLES = MISSIONS.flatMap((mission) => mission.titles.map((title) => ({ title, mission })));

/** An offer with its company: what applications and hires start from. */
export interface DemoOffer {
  offer: Offer;
  owner: DemoCompany;
}

interface Order {
  at: Date;
  contractType: ContractType;
  /** What this offer says otherwise than the others. */
  change?: Partial<Offer>;
  themes?: Mission['theme'][];
}

/** Writes and moves the offers of every company. */
export class OfferDesk {
  readonly all: DemoOffer[] = [];
  private readonly subject: () => (typeof TITLES)[number];

  constructor(
    private readonly world: World,
    private readonly moderator: Account,
  ) {
    this.subject = world.random.deck(TITLES);
  }

  /** A draft; one company never looks twice for the same position. */
  write(owner: DemoCompany, { at, contractType, change = {}, themes }: Order): DemoOffer {
    const { random } = this.world;
    const { title, mission } = this.subjectFor(owner, themes);
    const id = this.world.idAt(at);
    const minDiplomaLevel = random.pick<DiplomaLevel>(isAlternance(contractType) ? [5] : [5, 5, 6, 7]);
    const offer: Offer = {
      id,
      companyId: owner.company.id,
      slug: id,
      status: 'draft',
      statusReason: null,
      title,
      ...textsOf(random, mission, owner, contractType),
      directLink: random.pick(owner.managers),
      themes: [mission.theme],
      skills: random.some(mission.skills, random.between(2, 4)),
      contractType,
      durationMonths: durationOf(random, contractType),
      startsOn: firstOfMonthAfter(addDays(civilDateOf(at), random.between(25, 60))),
      workingTime: 1,
      remoteShare: random.pick([0, 0, 0.2, 0.4]),
      communeCode: owner.company.communeCode,
      idcc: owner.company.idcc,
      ...payOf(random, contractType, minDiplomaLevel),
      payPeriod: 'month',
      minDiplomaLevel,
      posts: 1,
      flags: [],
      publishedAt: null,
      validThrough: null,
      createdAt: at,
      updatedAt: at,
      version: 1,
      ...change,
    };
    this.world.record(at, {
      entity: 'offer',
      entityId: id,
      action: 'create',
      to: 'draft',
      actor: actor(owner.manager),
    });
    const written = { offer, owner };
    this.all.push(written);
    return written;
  }

  /** An offer that candidates read since an instant. */
  publish(owner: DemoCompany, publishedAt: Date, order: Omit<Order, 'at'>): DemoOffer {
    const before = this.world.random.between(2, 5) * 24 * 3_600_000;
    const written = this.write(owner, { ...order, at: new Date(publishedAt.getTime() - before) });
    this.move(written, 'submit', new Date(publishedAt.getTime() - before / 2), 'company');
    this.move(written, 'publish', publishedAt, 'moderator');
    return written;
  }

  move(written: DemoOffer, action: OfferAction, at: Date, by: OfferActor, reason: string | null = null): void {
    const { offer, owner } = written;
    const from = offer.status;
    offer.status = reach(OFFER_TRANSITIONS, { action, status: from, by });
    Object.assign(offer, { statusReason: reason, updatedAt: at });
    if (action === 'submit') offer.flags = flagContent(offer);
    if (action === 'publish') {
      offer.slug = offerSlug(offer.title, owner.town, offer.id);
      Object.assign(offer, { publishedAt: at, validThrough: validThrough(civilDateOf(at)) });
    }
    const who = { company: actor(owner.manager), moderator: actor(this.moderator), system: 'system' as const }[by];
    this.world.record(at, {
      entity: 'offer',
      entityId: offer.id,
      action,
      from,
      to: offer.status,
      actor: who,
      comment: reason,
    });
  }

  private subjectFor(owner: DemoCompany, themes?: readonly string[]): (typeof TITLES)[number] {
    const taken = new Set(this.all.filter((other) => other.owner === owner).map(({ offer }) => offer.title));
    const suits = ({ title, mission }: (typeof TITLES)[number]) =>
      !taken.has(title) && (themes === undefined || themes.includes(mission.theme));
    const free = TITLES.filter(suits);
    if (free.length === 0) throw new Error(`${owner.company.name} has no subject left`);
    for (;;) {
      const subject = this.subject();
      if (suits(subject)) return subject;
    }
  }
}

function textsOf(random: Random, mission: Mission, owner: DemoCompany, contractType: ContractType) {
  const { activity, company, town } = owner;
  const fill = (text: string) =>
    text
      .replaceAll('{makes}', activity.makes)
      .replaceAll('{workshop}', activity.workshop)
      .replaceAll('{customers}', activity.customers)
      .replaceAll('{people}', String(company.headcount))
      .replaceAll('{town}', town);
  const responsibilities = [random.pick(mission.projects), random.pick(mission.steps), random.pick(REPORTS)];
  return {
    responsibilities: fill(responsibilities.join(' ')),
    expectedResults: random.pick(mission.results),
    autonomy: random.pick(mission.autonomy),
    context: fill(random.pick(CONTEXTS)),
    profile: random.pick(isAlternance(contractType) ? WORK_STUDY_PROFILES : PROFILES),
  };
}

function durationOf(random: Random, contractType: ContractType): number | null {
  if (contractType === 'cdi') return null;
  return random.pick(isAlternance(contractType) ? [12, 12, 24] : [12, 18]);
}

/** Gross per month: round figures, a range that says something. */
function payOf(random: Random, contractType: ContractType, level: DiplomaLevel) {
  const least = isAlternance(contractType)
    ? random.between(24, 28) * 5_000
    : 210_000 + (level - 5) * 28_000 + random.between(0, 7) * 5_000;
  const payMinCents = roundPay(least);
  return { payMinCents, payMaxCents: roundPay((payMinCents * random.between(108, 121)) / 100) };
}

function firstOfMonthAfter(day: CivilDate): CivilDate {
  return `${addMonths(day, 1).slice(0, 7)}-01`;
}

/** To fifty euros. */
function roundPay(cents: number): number {
  return Math.round(cents / 5_000) * 5_000;
}
