import { addDays, type CivilDate } from '@vte/eligibility';
import { Random } from '../../../apps/api/src/create-app.ts';
import { DOMAINS, RARE_WORDS, ROLES } from './words.ts';

/** Kinds of searches and how many of each in two hundred. */
const MIX = {
  text: 40,
  textAround: 36,
  textFiltered: 36,
  filtered: 26,
  aroundByDistance: 20,
  aroundByDate: 14,
  typo: 16,
  laterPage: 12,
} as const;

export type QueryKind = keyof typeof MIX;

/** A search as the query string says it; a later page is asked for after the first. */
export interface MixedQuery {
  kind: QueryKind;
  params: URLSearchParams;
}

const TOWNS = [
  '37261',
  '44109',
  '59350',
  '69123',
  '33063',
  '67482',
  '13055',
  '35238',
  '38185',
  '63113',
  '72181',
  '86194',
];

/** Two hundred searches, the same at each run. */
export function mixedQueries(today: CivilDate): MixedQuery[] {
  const random = new Random(2_000);
  const word = () => {
    const { name, skills } = random.pick(DOMAINS);
    const role = random.pick(ROLES).replace(/\(.*?\)|·se|\(e\)/g, '');
    const rare = () => RARE_WORDS[Math.floor(RARE_WORDS.length * random.next() ** 3)] ?? '';
    return random.pick([
      () => name,
      () => random.pick(skills),
      () => `${role} ${name}`,
      () => `${name} ${random.pick(skills)}`,
      rare,
    ])();
  };
  const filters = () =>
    random.pick<Record<string, string>>([
      { contract: 'cdi' },
      { contract: 'apprenticeship' },
      { theme: random.pick(DOMAINS).theme },
      { companySize: 'pme' },
      { payMinCents: '250000' },
      { startBefore: addDays(today, 60) },
      { diploma: '5', contract: 'cdd' },
      { department: random.pick(['37', '59', '69', '74', '85']) },
      { remote: '0.4' },
      { region: random.pick(['24', '84', '52', '32']) },
    ]);
  const around = () => ({ near: random.pick(TOWNS), radiusKm: String(random.pick([10, 30, 30, 50, 100])) });
  const make: Record<QueryKind, () => Record<string, string>> = {
    text: () => ({ q: word() }),
    textAround: () => ({ q: word(), ...around() }),
    textFiltered: () => ({ q: word(), ...filters() }),
    filtered: () => filters(),
    aroundByDistance: () => ({ ...around(), ...filters(), sort: 'distance' }),
    aroundByDate: () => around(),
    typo: () => ({ q: slip(random.pick(DOMAINS.map(({ name }) => name)), random) }),
    laterPage: () => ({ q: random.pick(DOMAINS).name }),
  };
  return (Object.entries(MIX) as [QueryKind, number][]).flatMap(([kind, count]) =>
    Array.from({ length: count }, () => ({ kind, params: new URLSearchParams(make[kind]()) })),
  );
}

/** Leaves a letter out, doubles it or exchanges two, inside the longest word. */
function slip(text: string, random: Random): string {
  const longest = text.split(/[\s’]/).reduce((best, word) => (word.length > best.length ? word : best), '');
  const at = random.between(2, longest.length - 3);
  const [before, here, next, after] = [
    longest.slice(0, at),
    longest.charAt(at),
    longest.charAt(at + 1),
    longest.slice(at + 2),
  ];
  const wrong = random.pick([
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${next}${here}${after}`,
  ]);
  return text.replace(longest, wrong);
}
