import { COMPANY_TRANSITIONS, companySize, consolidate, type CompanyAction } from '@vte/eligibility';
import { slugify } from '@vte/offer';
import type { Account } from '../auth/auth.entity.ts';
import type { Company, DeclaredLink, Membership } from '../company/company.entity.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { sirenOf, siretOf } from './identifiers.ts';
import type { Names } from './names.ts';
import type { Staff } from './staff.ts';
import { ACTIVITIES, type Activity } from './words/activities.ts';
import { MANAGERS } from './words/people.ts';
import { actor, reach, type World } from './world.ts';

/** A company with what the rest of the story needs of it. */
export interface DemoCompany {
  company: Company;
  membership: Membership;
  manager: Account;
  activity: Activity;
  town: string;
  territory: string;
  /** Functions of the people to whom a recruit answers. */
  managers: readonly string[];
}

const VERIFIED = 50;

/** How far a company went: those after the verified ones still wait, or did not pass. */
type Path = 'verified' | 'pending' | 'draft' | 'refused' | 'suspended';
const PATHS: Record<Path, readonly CompanyAction[]> = {
  verified: ['submit', 'verify'],
  pending: ['submit'],
  draft: [],
  refused: ['submit', 'refuse'],
  suspended: ['submit', 'verify', 'suspend'],
};
const OTHERS: readonly Path[] = [
  ...(['pending', 'pending', 'pending', 'pending', 'pending', 'pending'] as const),
  ...(['draft', 'refused', 'refused', 'suspended'] as const),
];
const REASONS: Partial<Record<CompanyAction, readonly string[]>> = {
  refuse: [
    'Le SIRET est celui d’un établissement fermé : indiquez celui du site actuel.',
    'L’effectif déclaré ne tient pas compte du groupe : ajoutez les sociétés qui vous détiennent.',
  ],
  suspend: ['Deux offres renvoyaient vers un autre employeur : expliquez-nous ce qui s’est passé.'],
};
const PRESENTATIONS: readonly string[] = [
  '{name} fabrique {makes} pour {customers}. {people} personnes y travaillent, {at}, de la conception à l’expédition.',
  'Installée {at}, {name} fabrique {makes}. L’entreprise appartient à ses cadres et réinvestit ce qu’elle gagne.',
  'Chez {name}, {people} personnes fabriquent {makes}. Nos clients : {customers}. Notre fierté : {workshop}, entièrement refait.',
  '{name} fabrique {makes}, {at}. Trois métiers sous un même toit : étudier, fabriquer, livrer {customers}.',
];

/** Cases that a moderator or an instructor meets, by place in the list: a group, a safeguard, unknown figures. */
const CASES: Record<number, Partial<Company>> = {
  3: { headcount: 640, turnoverCents: 9_240_000_000, balanceCents: 7_010_000_000 },
  7: { links: [link('Participations Ligériennes', 0.34, false, 46)] },
  [VERIFIED + 1]: { insolvency: 'safeguard' },
  [VERIFIED + 2]: { turnoverCents: null, balanceCents: null },
  [VERIFIED + 4]: { links: [link('Groupe Altamire', 0.8, true, 1_900)] },
};

export function foundCompanies(world: World, names: Names, { moderator }: Staff): DemoCompany[] {
  const places = ACTIVITIES.flatMap((activity) => activity.companies.map((place) => ({ activity, place })));
  const order = [...places.slice(0, 1), ...world.random.shuffle(places.slice(1))].slice(0, VERIFIED + OTHERS.length);
  return order.map(({ activity, place }, index) => {
    const path = OTHERS[index - VERIFIED] ?? 'verified';
    const founded = foundOne(world, names, activity, place, index, path === 'pending' || path === 'draft');
    follow(world, founded, path, moderator);
    return founded;
  });
}

function foundOne(
  world: World,
  names: Names,
  activity: Activity,
  [name, communeCode, street]: Activity['companies'][number],
  index: number,
  isNew: boolean,
): DemoCompany {
  const { random, territories } = world;
  const at = world.daysAgo(isNew ? random.between(2, 11) : random.between(330, 400));
  const slug = slugify(name);
  const manager = openManager(world, names, slug, index, at);
  const siren = sirenOf(index);
  const headcount = index === 0 ? 120 : random.between(14, 210);
  const turnoverCents = headcount * random.between(120, 190) * 100_000;
  const input = {
    siren,
    siret: siretOf(siren),
    name,
    communeCode,
    address: `${random.between(2, 48)} ${street}`,
    naf: activity.naf,
    idcc: activity.idcc,
    legalForm: 'company' as const,
    headOfficeInFrance: true,
    insolvency: 'none' as const,
    headcount,
    turnoverCents,
    balanceCents: Math.round(turnoverCents * 0.7),
    links: [],
    website: `https://${slug}.example`,
    ...CASES[index],
  };
  const town = territories.findCommune(communeCode)?.name ?? '';
  const presentation = present(random.pick(PRESENTATIONS), activity, name, town, input.headcount);
  const company: Company = {
    ...input,
    presentation,
    id: world.idAt(at),
    slug: `${slug}-${siren}`,
    size: companySize(consolidate(input, input.links)),
    status: 'draft',
    statusReason: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  world.record(at, {
    entity: 'company',
    entityId: company.id,
    action: 'create',
    to: 'draft',
    actor: actor(manager),
    inputSnapshot: { ...input, presentation },
  });
  return {
    company,
    membership: { accountId: manager.id, companyId: company.id, role: 'owner', createdAt: at },
    manager,
    activity,
    town,
    territory: territories.defaultTerritoryOf(communeCode) ?? '',
    managers: index === 0 ? MANAGERS.slice(0, 1) : random.some(MANAGERS, 2),
  };
}

function follow(world: World, { company, manager }: DemoCompany, path: Path, moderator: Account): void {
  for (const action of PATHS[path]) {
    const from = company.status;
    const by = action === 'submit' ? 'company' : 'moderator';
    const at = world.later(company.updatedAt, action === 'submit' ? 0 : world.random.between(1, 4));
    const reason = REASONS[action] === undefined ? null : world.random.pick(REASONS[action]);
    company.status = reach(COMPANY_TRANSITIONS, { action, status: from, by });
    Object.assign(company, { statusReason: reason, updatedAt: at });
    world.record(at, {
      entity: 'company',
      entityId: company.id,
      action,
      from,
      to: company.status,
      actor: actor(by === 'company' ? manager : moderator),
      comment: reason,
    });
  }
}

function openManager(world: World, names: Names, slug: string, index: number, at: Date): Account {
  const { firstName, lastName } = index === 0 ? DEMO_ACCOUNTS.company : names.next();
  const email =
    index === 0 ? DEMO_ACCOUNTS.company.email : `${slugify(firstName)}.${slugify(lastName)}@${slug}.example`;
  return world.openAccount({ email, firstName, lastName, roles: ['company'] }, at);
}

function present(text: string, { makes, customers, workshop }: Activity, name: string, town: string, people: number) {
  return text
    .replaceAll('{name}', name)
    .replaceAll('{makes}', makes)
    .replaceAll('{customers}', customers)
    .replaceAll('{workshop}', workshop)
    .replaceAll('{people}', String(people))
    .replaceAll('{at}', at(town));
}

/** « à Amboise », « au Port », « aux Herbiers ». */
function at(town: string): string {
  if (town.startsWith('Le ')) return `au ${town.slice(3)}`;
  return town.startsWith('Les ') ? `aux ${town.slice(4)}` : `à ${town}`;
}

function link(name: string, share: number, control: boolean, headcount: number): DeclaredLink {
  const turnoverCents = headcount * 15_000_000;
  return { name, share, control, headcount, turnoverCents, balanceCents: Math.round(turnoverCents * 0.6) };
}
