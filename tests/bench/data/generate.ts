import { addDays, addMonths, type ContractType, type DiplomaLevel } from '@vte/eligibility';
import { Random } from '../../../apps/api/src/create-app.ts';
import { withKey } from '../../fixtures/facts.ts';
import { DOMAINS, RARE_WORDS, ROLES, SENTENCES } from './words.ts';

const OFFERS_PER_COMPANY = 5;
const DAY_MS = 24 * 3_600_000;
/** An offer is live for sixty days. */
const LIVE_DAYS = 59;
const CONTRACTS: readonly ContractType[] = [
  'cdi',
  'cdi',
  'cdi',
  'cdi',
  'cdd',
  'cdd',
  'apprenticeship',
  'professionalisation',
];
const SIZES = ['micro', 'micro', 'pme', 'pme', 'pme', 'eti'];
const LEVELS: readonly DiplomaLevel[] = [5, 5, 6, 6, 7];

/** Rows of `company` and `offer`, in the shape of their columns: the same for the same day, commune list and number. */
export class Generator {
  private readonly random = new Random(148);

  /** @param communes codes, the most populated first: large towns hold most of the companies */
  constructor(
    private readonly communes: readonly string[],
    private readonly now: Date,
  ) {}

  company(index: number) {
    const at = this.daysAgo(400);
    const size = this.random.pick(SIZES);
    const siren = withKey(String(10_000_000 + index));
    const name = `${this.random.pick(['Ateliers', 'Établissements', 'Groupe', 'Mécanique', 'Société'])} ${capital(this.rare())} ${capital(this.rare())}`;
    return {
      id: idOf(1, index),
      siren,
      siret: withKey(`${siren}0001`),
      name,
      slug: `entreprise-${index}`,
      commune_code: this.commune(),
      legal_form: 'company',
      head_office_in_france: true,
      insolvency: 'none',
      headcount: { micro: 8, pme: 90, eti: 600 }[size] ?? 90,
      turnover_cents: 1_000_000_000,
      balance_cents: 800_000_000,
      links: [],
      size,
      presentation: this.sentences(2),
      status: 'verified',
      created_at: at,
      updated_at: at,
      version: 1,
    };
  }

  offer(index: number) {
    const { random } = this;
    const { theme, name, skills } = random.pick(DOMAINS);
    const publishedAt = this.daysAgo(LIVE_DAYS);
    const day = publishedAt.toISOString().slice(0, 10);
    const contractType = random.pick(CONTRACTS);
    const isAlternance = contractType === 'apprenticeship' || contractType === 'professionalisation';
    const level = isAlternance ? 5 : random.pick(LEVELS);
    const pay = isAlternance ? random.between(24, 28) * 5_000 : 200_000 + level * 8_000 + random.between(0, 20) * 5_000;
    return {
      id: idOf(2, index),
      company_id: idOf(1, Math.floor(index / OFFERS_PER_COMPANY)),
      slug: `offre-${index}`,
      status: 'published',
      title: `${random.pick(ROLES)} ${name}${random.chance(0.3) ? ` ${capital(this.rare())}` : ''}`,
      responsibilities: this.sentences(3),
      expected_results: this.sentences(1),
      autonomy: this.sentences(1),
      context: this.sentences(2),
      profile: this.sentences(2),
      themes: random.chance(0.2) ? [theme, random.pick(DOMAINS).theme] : [theme],
      skills: [...random.some(skills, 3), ...random.some(random.pick(DOMAINS).skills, 1)],
      contract_type: contractType,
      duration_months: contractType === 'cdi' ? null : random.pick([12, 18, 24]),
      starts_on: `${addMonths(day, random.between(1, 5)).slice(0, 7)}-01`,
      working_time: 1,
      remote_share: random.pick([0, 0, 0, 0.2, 0.4]),
      commune_code: this.commune(),
      pay_min_cents: pay,
      pay_max_cents: pay + random.between(2, 10) * 5_000,
      pay_period: 'month',
      min_diploma_level: level,
      posts: 1,
      flags: [],
      published_at: publishedAt,
      valid_through: addDays(day, LIVE_DAYS + 1),
      created_at: publishedAt,
      updated_at: publishedAt,
      version: 1,
    };
  }

  private sentences(count: number): string {
    return Array.from({ length: count }, () =>
      this.random
        .pick(SENTENCES)
        .replaceAll('{w}', () => this.rare())
        .replace('{d}', () => this.random.pick(DOMAINS).name)
        .replace('{s}', () => this.random.pick(this.random.pick(DOMAINS).skills)),
    ).join(' ');
  }

  /** A few words are in many texts, most are in few. */
  private rare(): string {
    return RARE_WORDS[this.skewed(RARE_WORDS.length)] ?? '';
  }

  private commune(): string {
    return this.communes[this.skewed(this.communes.length)] ?? '';
  }

  private skewed(length: number): number {
    return Math.floor(length * this.random.next() ** 3);
  }

  private daysAgo(most: number): Date {
    return new Date(this.now.getTime() - Math.floor(this.random.next() * most * DAY_MS));
  }
}

export function companiesFor(offers: number): number {
  return Math.ceil(offers / OFFERS_PER_COMPANY);
}

function idOf(kind: number, index: number): string {
  return `019a0000-000${kind}-7000-8000-${String(index).padStart(12, '0')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
