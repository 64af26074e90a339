import { eligibilityInputSchema } from '@vte/contract';
import { TERRITORY_LISTS } from '@vte/eligibility';
import { DEFAULT_RULE_SET, evaluate } from '@vte/grant';
import { fromParams, toRequest, type Answers } from './answers.ts';
import { toChanges } from './changes.ts';

const TODAY = '2026-11-24';
const eligible: Answers = {
  ...fromParams({}),
  ...{ headcount: 120, turnover: 18, balance: 12, contract: 'cdd', months: 12, pay: 2_500 },
  ...{ level: 7, diplomaOn: '2026-06-30', theme: 'digital', responsible: true, directLink: true },
};

/** As the API answers, whose verdict comes from the same function. */
function judge(answers: Answers, lists: readonly (typeof TERRITORY_LISTS)[number][] = TERRITORY_LISTS) {
  const { company, candidate, contract, mission, sites } = eligibilityInputSchema.parse(
    toRequest('37003', answers, TODAY),
  );
  const places = (sites ?? []).map((site) => ({ ...site, lists }));
  const given = { company, candidate, contract, mission, sites: places };
  return evaluate(given, DEFAULT_RULE_SET);
}
const changesFor = (answers: Answers) => toChanges(judge(answers));

describe('what would open the right to the aid', () => {
  it('is nothing when everything is met', () => {
    expect(judge(eligible).decision).toBe('eligible');
    expect(changesFor(eligible)).toEqual([]);
  });

  it.each<[string, Partial<Answers>, RegExp]>([
    ['a short contract', { months: 7 }, /^Un contrat de 12\u00a0mois au moins/],
    ['a low wage', { pay: 900 }, /^Un salaire de 1\u00a0867,\d\d\u00a0€ brut par mois/],
    ['a low diploma', { level: 4 }, /niveau bac\+2\.$/],
    ['no responsibility', { responsible: false }, /^Un projet confié/],
    ['no direct link', { directLink: false }, /^Une personne de la direction/],
  ])('for %s it is an answer that the rules accept', (_name, flaw, advice) => {
    const flawed = { ...eligible, ...flaw };
    const [change, another] = changesFor(flawed);
    expect(another).toBeUndefined();
    expect(change?.advice).toMatch(advice);
    expect(judge({ ...flawed, ...change?.patch }).decision).toBe('eligible');
  });

  it('mends several flaws together, the gravest first', () => {
    const flawed: Answers = { ...eligible, months: 3, pay: 500, responsible: false };
    const changes = changesFor(flawed);
    expect(changes.map(({ effect }) => effect)).toEqual(['block', 'block', 'review']);
    const mended = Object.assign({}, flawed, ...changes.map(({ patch }) => patch)) as Answers;
    expect(judge(mended).decision).toBe('eligible');
  });

  it('says so when no answer can change it, and where to answer what is missing', () => {
    const large = changesFor({ ...eligible, headcount: 9_000, months: 3, pay: null });
    expect(large.map(({ code, patch }) => [code, patch])).toEqual([['COMPANY_GE', null]]);
    expect(changesFor({ ...eligible, months: null })[0]?.advice).toBe('Donnez la durée du contrat.');
    expect(changesFor({ ...eligible, pay: null })[0]).toMatchObject({
      code: 'WAGE_MISSING',
      effect: 'incomplete',
      patch: null,
      step: 'contract',
    });
  });
});
