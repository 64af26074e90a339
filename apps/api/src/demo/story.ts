import type { TerritoryPlan } from '../territory/territory-plan.entity.ts';
import { ApplicationDesk } from './applications.ts';
import { findCandidates, type DemoCandidate } from './candidates.ts';
import { ClaimDesk } from './claims.ts';
import { foundCompanies, type DemoCompany } from './companies.ts';
import { applyEverywhere } from './market-applications.ts';
import { offerEverywhere } from './market-offers.ts';
import { Names } from './names.ts';
import { OfferDesk } from './offers.ts';
import { writePlan } from './plan.ts';
import { recruit } from './recruitments.ts';
import { showVisitorPeople } from './visitor.ts';
import { inviteStaff } from './staff.ts';
import type { World } from './world.ts';

/** Who is there, and the desks where things happen. */
export interface Cast {
  companies: readonly DemoCompany[];
  people: readonly DemoCandidate[];
  offers: OfferDesk;
  applications: ApplicationDesk;
  claims: ClaimDesk;
}

/** A cast at the end of the story. */
export interface Story extends Cast {
  /** Receipts that were given. */
  receipts: number;
  plan: TerritoryPlan[];
}

/** The whole story of the demonstration: invented people and companies in real places, dated from today. */
export function tellStory(world: World): Story {
  const names = new Names(world.random);
  const staff = inviteStaff(world);
  const companies = foundCompanies(world, names, staff);
  const people = findCandidates(world, names, companies);
  const offers = new OfferDesk(world, staff.moderator);
  const applications = new ApplicationDesk(world);
  const claims = new ClaimDesk(world, staff);
  const cast = { companies, people, offers, applications, claims };
  recruit(world, cast);
  showVisitorPeople(world, cast);
  offerEverywhere(world, cast);
  applyEverywhere(world, cast);
  return { ...cast, receipts: claims.numberReceipts(), plan: writePlan(world, staff.territoryManager) };
}
