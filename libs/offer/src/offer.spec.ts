import { actionsFor, decide, reachable } from '@vte/workflow';
import fc from 'fast-check';
import { aidsOf, type OfferAidInput } from './aids.ts';
import { isRenewable, isStartAcceptable, reminderOn, validThrough } from './life.ts';
import { missingFields, type OfferContent } from './required-fields.ts';
import { offerSlug, slugify } from './slug.ts';
import {
  OFFER_ACTIONS,
  OFFER_STATUSES,
  OFFER_TRANSITIONS,
  type OfferAction,
  type OfferActor,
  type OfferMoveFacts,
  type OfferStatus,
} from './transitions.ts';

const everything: OfferMoveFacts = {
  fieldsComplete: true,
  emailVerified: true,
  companyVerified: true,
  communeResolved: true,
  noBlock: true,
  flagsSeen: true,
  reasonGiven: true,
  renewable: true,
  stillValid: true,
  pastValidity: true,
};

describe('the life of an offer', () => {
  it('reaches every status', () => {
    expect(reachable(OFFER_TRANSITIONS, 'draft')).toEqual(new Set(OFFER_STATUSES));
  });

  it.each<[OfferStatus, OfferActor, OfferAction[]]>([
    ['draft', 'company', ['submit', 'archive']],
    ['submitted', 'company', ['withdraw']],
    ['submitted', 'moderator', ['publish', 'reject']],
    ['published', 'company', ['unpublish', 'fill']],
    ['published', 'moderator', ['unpublish']],
    ['rejected', 'company', ['revise', 'archive']],
    ['expired', 'company', ['revise', 'renew', 'archive']],
    ['filled', 'company', ['reopen', 'archive']],
    ['archived', 'company', []],
  ])('%s: the %s may %j', (status, actor, actions) => {
    expect(actionsFor(OFFER_TRANSITIONS, { status, actors: [actor] }).map(({ action }) => action)).toEqual(actions);
  });

  it('asks a moderator for a reason to unpublish, not the company', () => {
    const move = { action: 'unpublish', status: 'published' } as const;
    expect(decide(OFFER_TRANSITIONS, { ...move, actors: ['company'] }).allowed).toBe(true);
    expect(decide(OFFER_TRANSITIONS, { ...move, actors: ['moderator'] })).toMatchObject({
      guards: ['reason_required'],
    });
  });

  it('publishes only what was looked at, of a verified company, in a resolved commune, without a block', () => {
    expect(decide(OFFER_TRANSITIONS, { action: 'publish', status: 'submitted', actors: ['moderator'] })).toMatchObject({
      guards: ['flags_seen', 'company_verified', 'commune_resolved', 'no_block'],
    });
  });

  it('allows nothing outside the table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OFFER_ACTIONS), fc.constantFrom(...OFFER_STATUSES), (action, status) => {
        const allowed = OFFER_TRANSITIONS.some(
          (row) => row.action === action && row.from.some((from) => from === status),
        );
        const actors: OfferActor[] = ['company', 'moderator', 'system'];
        expect(decide(OFFER_TRANSITIONS, { action, status, actors, facts: everything }).allowed).toBe(allowed);
      }),
    );
  });

  it('lasts sixty days, is recalled a week before, renewed within thirty days', () => {
    expect(validThrough('2026-11-24')).toBe('2027-01-23');
    expect(reminderOn('2027-01-23')).toBe('2027-01-16');
    expect(isRenewable('2027-01-23', '2027-02-22')).toBe(true);
    expect(isRenewable('2027-01-23', '2027-02-23')).toBe(false);
    expect(isStartAcceptable('2026-10-25', '2026-11-24')).toBe(true);
    expect(isStartAcceptable('2026-10-24', '2026-11-24')).toBe(false);
  });
});

describe('missingFields', () => {
  const empty: OfferContent = {
    title: 'Chargé·e de projet',
    responsibilities: '',
    expectedResults: '',
    autonomy: '',
    directLink: null,
    context: '',
    profile: '',
    themes: [],
    skills: [],
    contractType: null,
    durationMonths: null,
    startsOn: null,
    workingTime: null,
    communeCode: null,
    idcc: null,
    payMinCents: null,
    payMaxCents: null,
    minDiplomaLevel: null,
  };

  it('lists what is needed, in the order of the form', () => {
    expect(missingFields(empty, '2026-11-24')).toEqual([
      'responsibilities',
      'expectedResults',
      'autonomy',
      'directLink',
      'themes',
      'contractType',
      'startsOn',
      'workingTime',
      'communeCode',
      'idcc',
      'payMinCents',
      'payMaxCents',
      'minDiplomaLevel',
    ]);
  });

  it('asks for a pay range in order, and for a start that is not long past', () => {
    const today = '2026-11-24';
    const missing = (change: Partial<OfferContent>) => missingFields({ ...empty, ...change }, today);
    expect(missing({ payMinCents: 200_000, payMaxCents: 199_999 })).toContain('payMaxCents');
    expect(missing({ payMinCents: 200_000, payMaxCents: 200_000 })).not.toContain('payMaxCents');
    expect(missing({ startsOn: '2026-10-24' })).toContain('startsOn');
    expect(missing({ startsOn: '2026-10-25' })).not.toContain('startsOn');
  });

  it('asks for the duration of a contract that has an end', () => {
    expect(missingFields({ ...empty, contractType: 'cdd' }, '2026-11-24')).toContain('durationMonths');
    expect(missingFields({ ...empty, contractType: 'cdi' }, '2026-11-24')).not.toContain('durationMonths');
  });
});

describe('offerSlug', () => {
  it('is made of the title, the town and the end of the id', () => {
    const id = '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c';
    expect(offerSlug('Chargé·e de l’œuvre (H/F)', 'Saint-Étienne', id)).toBe(
      'charge-e-de-l-oeuvre-saint-etienne-6f1a2b3c',
    );
    expect(offerSlug('日本', '', id)).toBe('6f1a2b3c');
  });

  it('is always an address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(slugify(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('aidsOf', () => {
  const evaluation: OfferAidInput['evaluation'] = {
    findings: [],
    aidCents: 400_000,
    settlingIn: { state: 'open', amountCents: 120_000, codes: [] },
  };

  it('opens both aids for work-study, one for a CDI', () => {
    expect(aidsOf({ contractType: 'apprenticeship', evaluation })).toMatchObject({
      recruitment: { state: 'open', amountCents: 400_000 },
      settlingIn: { state: 'open', amountCents: 120_000 },
    });
    const closed = {
      ...evaluation,
      settlingIn: { state: 'closed', amountCents: 0, codes: ['SETTLING_IN_CLOSED'] },
    } as const;
    expect(aidsOf({ contractType: 'cdi', evaluation: closed })).toMatchObject({
      recruitment: { state: 'open' },
      settlingIn: { state: 'closed', reasons: ['SETTLING_IN_CLOSED'] },
    });
  });

  it('closes both on a block and says why', () => {
    const findings = [{ code: 'TERRITORY_OUT', effect: 'block' }];
    expect(aidsOf({ contractType: 'cdi', evaluation: { ...evaluation, findings } })).toEqual({
      recruitment: { state: 'closed', amountCents: 0, reasons: ['TERRITORY_OUT'] },
      settlingIn: { state: 'closed', amountCents: 0, reasons: ['TERRITORY_OUT'] },
    });
  });

  it('stays possible while a person has to look', () => {
    const findings = [{ code: 'PART_TIME', effect: 'review' }];
    expect(aidsOf({ contractType: 'cdi', evaluation: { ...evaluation, findings } }).recruitment).toMatchObject({
      state: 'possible',
      reasons: ['PART_TIME'],
    });
  });
});
