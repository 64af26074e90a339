import { actionsFor, decide, reachable } from '@vte/workflow';
import fc from 'fast-check';
import { CRITERIA, ELIGIBILITY_RULES } from './codes.ts';
import { communeOf, departmentOf, isCommuneCode } from './commune.ts';
import { COMPANY_ACTIONS, COMPANY_STATUSES, COMPANY_TRANSITIONS } from './company-transitions.ts';
import { monthlySmicCents, wageFloorCents, type WageFacts } from './wage-floor.ts';

describe('communes', () => {
  it.each(['2A004', '2B033', '01014', '97411', '97611', '75056'])('%s is a commune code', (code) => {
    expect(isCommuneCode(code)).toBe(true);
  });

  it.each(['20000', '1014', '96001', '2C001', ''])('%j is not', (code) => {
    expect(isCommuneCode(code)).toBe(false);
  });

  it.each([
    ['75101', '75056'],
    ['75120', '75056'],
    ['69385', '69123'],
    ['13216', '13055'],
    ['37003', '37003'],
    ['2A004', '2A004'],
  ])('%s counts for %s', (code, commune) => {
    expect(communeOf(code)).toBe(commune);
  });

  it('knows the department', () => {
    expect(['37003', '2A004', '97411'].map(departmentOf)).toEqual(['37', '2A', '974']);
  });
});

describe('SMIC', () => {
  it.each([
    ['2019-06-01', 152_122],
    ['2020-01-01', 153_942],
    ['2021-09-30', 155_458],
    ['2021-10-01', 158_947],
    ['2022-01-01', 160_312],
    ['2022-05-01', 164_558],
    ['2022-08-01', 167_895],
    ['2023-01-01', 170_928],
    ['2023-05-01', 174_720],
    ['2024-01-01', 176_692],
    ['2024-11-01', 180_180],
    ['2026-01-01', 182_303],
    ['2026-06-01', 186_702],
  ])('on %s is %i cents a month', (date, cents) => {
    expect(monthlySmicCents(date)).toBe(cents);
  });

  it('is its own in Mayotte, and unknown before the table', () => {
    expect(monthlySmicCents('2026-09-15', true)).toBe(144_993);
    expect(monthlySmicCents('2018-12-31')).toBeNull();
    expect(monthlySmicCents('2020-06-01', true)).toBeNull();
  });
});

describe('wage floor', () => {
  const base: WageFacts = {
    type: 'apprenticeship',
    startsOn: '2026-09-15',
    commune: '37003',
    workingTime: 1,
    contractYear: 1,
    ageBand: 'from_18_to_20',
    conventionalMinimumCents: null,
  };

  it.each<[Partial<WageFacts>, number]>([
    [{ ageBand: 'under_18' }, 50_410],
    [{ ageBand: 'under_18', contractYear: 3 }, 102_686],
    [{}, 80_282],
    [{ contractYear: 2 }, 95_218],
    [{ contractYear: 3 }, 125_090],
    [{ ageBand: 'from_21_to_25' }, 98_952],
    [{ ageBand: 'from_21_to_25', contractYear: 2 }, 113_888],
    [{ ageBand: 'from_21_to_25', contractYear: 3 }, 145_628],
    [{ ageBand: 'from_26' }, 186_702],
    [{ ageBand: 'from_21_to_25', conventionalMinimumCents: 200_000 }, 106_000],
    [{ type: 'professionalisation' }, 121_356],
    [{ type: 'professionalisation', ageBand: 'from_21_to_25' }, 149_362],
    [{ type: 'professionalisation', ageBand: 'from_26' }, 186_702],
    [{ type: 'professionalisation', ageBand: 'from_26', conventionalMinimumCents: 300_000 }, 255_000],
    [{ type: 'cdi' }, 186_702],
    [{ type: 'cdi', workingTime: 0.8 }, 149_362],
    [{ type: 'cdi', conventionalMinimumCents: 250_000 }, 250_000],
    [{ type: 'cdd', commune: '97611' }, 144_993],
  ])('%j: %i cents', (change, cents) => {
    expect(wageFloorCents({ ...base, ...change })).toBe(cents);
  });

  it('is unknown without the age band or the year of an apprentice', () => {
    expect(wageFloorCents({ ...base, ageBand: null })).toBeNull();
    expect(wageFloorCents({ ...base, contractYear: null })).toBeNull();
  });
});

describe('codes', () => {
  it('give every criterion a code, an effect and a source', () => {
    const rules = Object.values(ELIGIBILITY_RULES);
    expect(new Set(rules.map(({ criterion }) => criterion))).toEqual(new Set(CRITERIA));
    for (const { source } of rules) expect(source).not.toBe('');
  });

  it('let only these be set aside', () => {
    const overridable = Object.entries(ELIGIBILITY_RULES).filter(([, rule]) => rule.overridable);
    expect(overridable.map(([code]) => code)).toEqual(['COMPANY_MICRO', 'CONTRACT_TOO_SHORT', 'SIGNED_BEFORE_START']);
  });
});

describe('the life of a company', () => {
  it('reaches every status', () => {
    expect(reachable(COMPANY_TRANSITIONS, 'draft')).toEqual(new Set(COMPANY_STATUSES));
  });

  it('is moved by its owner, then by a moderator', () => {
    const open = (status: (typeof COMPANY_STATUSES)[number], actor: 'company' | 'moderator') =>
      actionsFor(COMPANY_TRANSITIONS, { status, actors: [actor] }).map(({ action }) => action);
    expect(open('draft', 'company')).toEqual(['submit']);
    expect(open('pending', 'moderator')).toEqual(['verify', 'refuse']);
    expect(open('verified', 'moderator')).toEqual(['suspend']);
    expect(open('suspended', 'moderator')).toEqual(['reinstate']);
    expect(open('refused', 'company')).toEqual(['submit']);
  });

  it('verifies on the registry, or on a reason when it is down', () => {
    const move = { action: 'verify', status: 'pending', actors: ['moderator'] } as const;
    expect(decide(COMPANY_TRANSITIONS, move)).toMatchObject({ guards: ['registry_seen'] });
    expect(decide(COMPANY_TRANSITIONS, { ...move, facts: { registrySeen: true } }).allowed).toBe(true);
    expect(decide(COMPANY_TRANSITIONS, { ...move, facts: { reasonGiven: true } }).allowed).toBe(true);
  });

  it('allows nothing outside the table', () => {
    const facts = {
      emailVerified: true,
      identifiersValid: true,
      communeResolved: true,
      sizeDeclared: true,
      registrySeen: true,
      reasonGiven: true,
    };
    fc.assert(
      fc.property(fc.constantFrom(...COMPANY_ACTIONS), fc.constantFrom(...COMPANY_STATUSES), (action, status) => {
        const inTable = COMPANY_TRANSITIONS.some(
          (row) => row.action === action && row.from.some((from) => from === status),
        );
        const actors = ['company', 'moderator'] as const;
        expect(decide(COMPANY_TRANSITIONS, { action, status, actors, facts }).allowed).toBe(inTable);
      }),
    );
  });
});
