import * as fc from 'fast-check';
import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { match, MATCH_CODES, MATCH_CRITERIA, MATCH_WEIGHTS, type MatchCandidate, type MatchOffer } from './index.ts';

const lea: MatchCandidate = {
  diplomaLevel: 7,
  preparesLevel: null,
  skills: ['Gestion de projet', 'SQL'],
  themes: ['digital'],
  contractTypes: ['cdi'],
  availableFrom: '2026-12-01',
  mobility: ['grand-est-touraine'],
};
const post: MatchOffer = {
  minDiplomaLevel: 5,
  skills: ['gestion de projets'.slice(0, -1), 'Sql'],
  themes: ['digital', 'product'],
  contractType: 'cdi',
  startsOn: '2027-01-04',
  territory: 'grand-est-touraine',
  remoteShare: 0,
};

const part = (candidate: MatchCandidate, offer: MatchOffer, criterion: string) =>
  match(candidate, offer).parts.find((one) => one.criterion === criterion);

describe('match', () => {
  it('gives 100 to an offer that meets everything', () => {
    expect(match(lea, post).score).toBe(100);
  });

  it.each<[string, Partial<MatchCandidate>, Partial<MatchOffer>, string, number]>([
    ['skills', { skills: ['sql'] }, { skills: ['SQL', 'C++'] }, 'skills_shared', 15],
    ['skills', { skills: ['Allemand'] }, {}, 'skills_none_shared', 0],
    ['skills', { skills: [] }, {}, 'skills_not_given', 15],
    ['diploma', { diplomaLevel: 5 }, { minDiplomaLevel: 6 }, 'diploma_one_below', 10],
    ['diploma', { diplomaLevel: 4, preparesLevel: 5 }, { minDiplomaLevel: 5 }, 'diploma_met', 25],
    ['diploma', { diplomaLevel: 5 }, { minDiplomaLevel: 7 }, 'diploma_too_low', 0],
    ['diploma', {}, { minDiplomaLevel: null }, 'diploma_free', 25],
    ['themes', { themes: ['export'] }, {}, 'themes_none_shared', 0],
    ['contract', { contractTypes: ['apprenticeship'] }, {}, 'contract_not_wished', 0],
    ['place', { mobility: ['ailleurs'] }, {}, 'place_elsewhere', 0],
    ['place', { mobility: ['ailleurs'] }, { remoteShare: 1 }, 'place_remote', 8],
    ['place', { mobility: [] }, {}, 'place_not_given', 5],
    ['start', { availableFrom: '2027-02-03' }, {}, 'start_soon_after', 2.5],
    ['start', { availableFrom: '2027-09-01' }, {}, 'start_too_early', 0],
  ])('%s: %o with %o is %s, %f points', (criterion, candidate, offer, code, points) => {
    expect(part({ ...lea, ...candidate }, { ...post, ...offer }, criterion)).toMatchObject({ code, points });
  });

  it('keeps the shared skills in the words of the offer', () => {
    expect(part(lea, { ...post, skills: ['S.Q.L', 'GESTION DE PROJET'] }, 'skills')?.shared).toEqual([
      'GESTION DE PROJET',
    ]);
  });

  const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values]);
  const candidates = fc.record({
    diplomaLevel: fc.constantFrom(...DIPLOMA_LEVELS),
    preparesLevel: fc.option(fc.constantFrom(...DIPLOMA_LEVELS)),
    skills: someOf(['sql', 'vente', 'anglais']),
    themes: someOf(MISSION_THEMES),
    contractTypes: someOf(CONTRACT_TYPES),
    availableFrom: fc.constantFrom(null, '2026-12-01', '2027-03-01'),
    mobility: someOf(['a', 'b']),
  });
  const offers = fc.record({
    minDiplomaLevel: fc.option(fc.constantFrom(...DIPLOMA_LEVELS)),
    skills: someOf(['sql', 'vente', 'anglais']),
    themes: someOf(MISSION_THEMES),
    contractType: fc.option(fc.constantFrom(...CONTRACT_TYPES)),
    startsOn: fc.constantFrom(null, '2027-01-04'),
    territory: fc.constantFrom(null, 'a', 'c'),
    remoteShare: fc.constantFrom(0, 0.5, 1),
  });

  it('is the sum of its parts, each between nothing and its weight, each with a known code', () => {
    fc.assert(
      fc.property(candidates, offers, (candidate, offer) => {
        const { score, parts } = match(candidate, offer);
        expect(parts.map(({ criterion }) => criterion)).toEqual(MATCH_CRITERIA);
        expect(score).toBe(Math.round(parts.reduce((sum, { points }) => sum + points, 0)));
        for (const { criterion, points, code } of parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(MATCH_WEIGHTS[criterion]);
          expect(MATCH_CODES).toContain(code);
        }
      }),
    );
  });

  it('reads nothing but the fields it declares: a protected ground beside them changes nothing', () => {
    const read = new Set<string>();
    const spied = <Facts extends object>(facts: Facts) =>
      new Proxy(facts, {
        get: (target, key) => (read.add(String(key)), Reflect.get(target, key) as unknown),
      });
    match(spied({ ...lea, sex: 'f', birthDate: '1999-01-01', address: 'Tours' }), spied(post));
    expect([...read].sort()).toEqual([...new Set([...Object.keys(lea), ...Object.keys(post)])].sort());
  });

  it('weighs 100 in all', () => {
    expect(Object.values(MATCH_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
