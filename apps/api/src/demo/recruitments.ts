import { addMonths, type ContractType } from '@vte/eligibility';
import { claimPlans, lastStep, startsAgo, type ClaimPlan } from './claim-plans.ts';
import { refusalOf } from './claim-steps.ts';
import { looksFor, type DemoCandidate } from './candidates.ts';
import type { DemoCompany } from './companies.ts';
import { hire } from './hires.ts';
import type { Cast } from './story.ts';
import { REFUSALS } from './words/claims.ts';
import type { World } from './world.ts';

const HIRES = 72;
/** Of the day of publication before the first day of work, at most, and some more for the profile. */
const HIRING_DAYS = 75;
/** Claims of the company of the visitor: their last step and the days since. The refusal can still be appealed. */
const OWN_CLAIMS = [
  ['open', 4],
  ['submit', 3],
  ['request_info', 8],
  ['pay', 33],
  ['refuse', 6],
] as const;

/** A hire to tell, with the claims that it leads to. */
interface Group {
  contractType: ContractType;
  plans: ClaimPlan[];
  owner?: DemoCompany;
  person?: DemoCandidate;
}

/** Every hire of the past, with its claims: both aids for some of the work-study contracts. */
export function recruit(world: World, cast: Cast): void {
  const { random } = world;
  const ours = cast.companies[0];
  const owners = cast.companies.filter(({ company }) => company.status === 'verified').slice(1);
  const nextOwner = random.deck(owners);
  const hired = new Set<DemoCandidate>(cast.people.slice(0, 2));
  const groups = groupPlans(world, ours, cast.people[1]);
  while (groups.length < HIRES)
    groups.push({ contractType: random.pick(['cdi', 'cdi', 'cdd', 'apprenticeship']), plans: [] });
  for (const { contractType, plans, owner, person: chosen } of groups) {
    const ago = plans.length > 0 ? startsAgo(random, plans) : random.between(-18, 150);
    const isThere = ({ candidate }: DemoCandidate) => world.daysSince(candidate.createdAt) > ago + HIRING_DAYS;
    const suited = cast.people.filter(
      (person) => !hired.has(person) && looksFor(person, contractType) && isThere(person),
    );
    const person = chosen ?? random.pick(suited);
    hired.add(person);
    if (plans.some((plan) => refusalOf(plan.kind, plan) === REFUSALS.oldDiploma))
      person.candidate.diplomaObtainedOn = addMonths(world.today, -37);
    const recruited = hire(world, cast.offers, cast.applications, {
      owner: owner ?? nextOwner(),
      person,
      contractType,
      startsAgo: ago,
    });
    for (const plan of plans) cast.claims.tell(recruited, plan);
  }
}

function groupPlans(world: World, ours?: DemoCompany, alternant?: DemoCandidate): Group[] {
  const plans = world.random.shuffle(claimPlans(world.random));
  const take = (kind: ClaimPlan['kind'], last: string, since?: number): ClaimPlan[] => {
    const index = plans.findIndex(
      (plan) =>
        plan.kind === kind &&
        lastStep(plan) === last &&
        (since ?? plan.steps.at(-1)?.daysAgo) === plan.steps.at(-1)?.daysAgo,
    );
    return index < 0 ? [] : plans.splice(index, 1);
  };
  const own: Group[] = OWN_CLAIMS.map(([last, since]) => ({
    contractType: 'cdi',
    plans: take('recruitment', last, since),
    ...(ours && { owner: ours }),
  }));
  const alternantPlans = [
    ...take('recruitment', 'approve', 8),
    ...take('settling_in', 'withdraw', 30),
    ...take('settling_in', 'request_info', 6),
  ];
  own.push({
    contractType: 'apprenticeship',
    plans: alternantPlans,
    ...(ours && { owner: ours }),
    ...(alternant && { person: alternant }),
  });
  const others: Group[] = [];
  const states = new Set<string>();
  for (const plan of plans.filter(({ kind }) => kind === 'settling_in')) {
    const last = lastStep(plan);
    const both = !states.has(last) && last !== 'refuse' ? take('recruitment', last) : [];
    states.add(last);
    others.push({ contractType: 'apprenticeship', plans: [plan, ...both] });
  }
  for (const plan of plans.filter(({ kind }) => kind === 'recruitment'))
    others.push({ contractType: world.random.pick(['cdi', 'cdi', 'cdi', 'cdd']), plans: [plan] });
  return [...own, ...others];
}
