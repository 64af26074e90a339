import { addDays, isAlternance, type CivilDate, type ContractType, type DiplomaLevel } from '@vte/eligibility';
import { slugify } from '@vte/offer';
import type { Account } from '../auth/auth.entity.ts';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { civilDateOf } from '../time/clock.ts';
import type { DemoCompany } from './companies.ts';
import { DEMO_ACCOUNTS } from './demo-accounts.ts';
import { phoneOf } from './identifiers.ts';
import type { Name, Names } from './names.ts';
import { sheet } from './pdf.ts';
import type { Random } from './random.ts';
import { PRESENTATIONS, STUDIES, WORK_STUDY_PRESENTATIONS, type Study } from './words/studies.ts';
import { agree, type World } from './world.ts';

const CANDIDATES = 300;
/** Enough of them for the hires of the past: they were there before. */
const EARLY = 150;

export interface DemoCandidate {
  account: Account;
  candidate: Candidate;
  gender: Name['gender'];
  study: Study;
  isAlternant: boolean;
}

interface Profile extends Name {
  email: string;
  isAlternant: boolean;
  study: Study;
  level: 5 | 6 | 7;
  at: Date;
}

/** The graduate and the alternant of the visitor come first. */
export function findCandidates(world: World, names: Names, companies: readonly DemoCompany[]): DemoCandidate[] {
  const { random } = world;
  const study = random.deck(STUDIES);
  const territories = companies.map(({ territory }) => territory);
  const shown = [graduate(world), alternant(world)];
  const others = Array.from({ length: CANDIDATES - shown.length }, (_, index): Profile => {
    const isAlternant = index % 4 === 0;
    const name = names.next();
    const email = `${slugify(`${name.firstName} ${name.lastName}`).replaceAll('-', '.')}@demo.example`;
    const level = random.pick(isAlternant ? ([5, 5, 6] as const) : ([5, 6, 7, 7] as const));
    const at = world.daysAgo(index < EARLY ? random.between(245, 320) : random.between(20, 230));
    return { ...name, email, isAlternant, level, at, study: study() };
  });
  return [...shown, ...others].map((profile, index) => introduce(world, profile, territories, index));
}

function introduce(world: World, profile: Profile, territories: readonly string[], index: number): DemoCandidate {
  const { random } = world;
  const { email, firstName, lastName, gender, isAlternant, study, level, at } = profile;
  const isShown = index < 2;
  const account = world.openAccount({ email, firstName, lastName, roles: ['candidate'] }, at);
  const diplomaTitle = random.pick(study.diplomas[level]);
  const contractTypes: ContractType[] = isAlternant ? ['apprenticeship', 'professionalisation'] : ['cdi', 'cdd'];
  const presentation = random.pick(isAlternant ? WORK_STUDY_PRESENTATIONS : PRESENTATIONS);
  const candidate: Candidate = {
    id: account.id,
    diplomaLevel: level,
    diplomaTitle,
    diplomaObtainedOn: graduationBefore(random, civilDateOf(at)),
    foreignDiploma: false,
    preparesLevel: isAlternant ? ((level + 1) as DiplomaLevel) : null,
    fieldOfStudy: study.field,
    skills: random.some(study.skills, isShown ? 5 : random.between(3, 5)),
    themes: [...study.themes],
    contractTypes,
    availableFrom: isShown || random.chance(0.6) ? addDays(world.today, random.between(-20, 90)) : null,
    mobility: wishes(random, territories, isShown),
    phone: isShown || random.chance(0.5) ? phoneOf(index * 31 + 7) : null,
    presentation: isShown || random.chance(0.85) ? agree(presentation, gender) : '',
    matching: true,
    discoverable: isShown || random.chance(0.5),
    cvFileId: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const found = { account, candidate, gender, study, isAlternant };
  if (isShown || random.chance(0.4)) sendCv(world, found);
  return found;
}

/** A CV, as the person uploads it after the profile. */
export function sendCv(world: World, { account, candidate }: DemoCandidate): void {
  if (candidate.cvFileId !== null) return;
  const at = world.later(candidate.createdAt, 1);
  const name = `${account.firstName} ${account.lastName}`;
  const lines = [
    candidate.diplomaTitle,
    `Compétences : ${candidate.skills.join(', ')}`,
    account.email ?? '',
    candidate.presentation,
  ];
  const file = world.keepFile(account.id, `CV ${name}.pdf`, sheet(name, lines), at);
  Object.assign(candidate, { cvFileId: file.id, updatedAt: at });
}

/** True for somebody who looks for such a contract. */
export function looksFor({ isAlternant }: DemoCandidate, contractType: ContractType | null): boolean {
  return contractType !== null && isAlternance(contractType) === isAlternant;
}

function graduate(world: World): Profile {
  const { email, firstName, lastName } = DEMO_ACCOUNTS.graduate;
  const study = studyOf('Génie industriel');
  const at = world.daysAgo(64);
  return { email, firstName, lastName, gender: 'feminine', isAlternant: false, level: 7, study, at };
}

function alternant(world: World): Profile {
  const { email, firstName, lastName } = DEMO_ACCOUNTS.alternant;
  const study = studyOf('Mécanique');
  const at = world.daysAgo(260);
  return { email, firstName, lastName, gender: 'masculine', isAlternant: true, level: 6, study, at };
}

function studyOf(field: string): Study {
  const study = STUDIES.find((tried) => tried.field === field);
  if (study === undefined) throw new Error(`Nobody studies ${field}`);
  return study;
}

/** Diplomas are given in summer, or in September after a second session: the latest one, sometimes that of the year before. */
function graduationBefore(random: Random, day: CivilDate): CivilDate {
  const year = Number(day.slice(0, 4));
  const sessions = [year - 2, year - 1, year].flatMap((given) => [`${given}-07-04`, `${given}-09-26`]);
  const past = sessions.filter((session) => session < day);
  return past.at(random.chance(0.75) ? -1 : -2) ?? day;
}

/** Some go anywhere, the others wish for one to three territories; those of the visitor wish for Touraine. */
function wishes(random: Random, territories: readonly string[], isShown: boolean): string[] {
  if (isShown) return [...new Set([territories[0] ?? '', ...random.some(territories, 2)])];
  return random.chance(0.3) ? [] : [...new Set(random.some(territories, random.between(1, 3)))];
}
