import type { ContractProposal } from '@vte/contract';
import { addDays, addMonths, isAlternance, type CivilDate, type ContractType } from '@vte/eligibility';
import type { Offer } from '../offer/offer.entity.ts';
import { civilDateOf } from '../time/clock.ts';
import type { ApplicationDesk, DemoApplication } from './applications.ts';
import type { DemoCandidate } from './candidates.ts';
import type { DemoCompany } from './companies.ts';
import type { OfferDesk } from './offers.ts';
import type { World } from './world.ts';

/** A signed contract, from which claims are opened. */
export interface DemoHire extends DemoApplication {
  contract: ContractProposal;
}

interface Plan {
  owner: DemoCompany;
  person: DemoCandidate;
  contractType: ContractType;
  /** Days since the first day of work; negative for a contract to come. */
  startsAgo: number;
}

const HIRING = ['open', 'shortlist', 'interview', 'make_offer', 'accept'] as const;

/** A recruitment told backwards from its first day: signature, letters, publication. */
export function hire(world: World, offers: OfferDesk, applications: ApplicationDesk, plan: Plan): DemoHire {
  const { random } = world;
  const { owner, person, contractType, startsAgo } = plan;
  const signedAt = world.daysAgo(startsAgo + random.between(6, 20));
  const publishedAt = new Date(signedAt.getTime() - random.between(28, 44) * 24 * 3_600_000);
  const written = offers.publish(owner, publishedAt, { contractType, themes: [...person.study.themes] });
  const contract = contractOf(written.offer, civilDateOf(signedAt), addDays(world.today, -startsAgo));
  const sent = applications.apply(written, person, world.later(publishedAt, random.between(2, 10)));
  applications.follow(sent, HIRING, signedAt, { contract });
  offers.move(written, 'fill', signedAt, 'system');
  return { ...sent, contract };
}

export function contractOf(offer: Offer, signedOn: CivilDate, startsOn: CivilDate): ContractProposal {
  const type = offer.contractType ?? 'cdi';
  const trialMonths = type === 'cdi' ? 2 : 1;
  const alternance = isAlternance(type);
  return {
    type,
    signedOn,
    startsOn,
    endsOn: offer.durationMonths === null ? null : addDays(addMonths(startsOn, offer.durationMonths), -1),
    trialEndsOn: alternance ? null : addDays(addMonths(startsOn, trialMonths), -1),
    grossMonthlyCents: offer.payMaxCents ?? 0,
    workingTime: offer.workingTime,
    remoteShare: offer.remoteShare,
    contractYear: alternance ? 1 : null,
    ageBand: alternance ? 'from_21_to_25' : null,
  };
}
