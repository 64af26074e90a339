import { CRITERIA } from '@vte/eligibility';
import { DEFAULT_RULE_SET, RULE_SETS } from '@vte/grant';
import { conditionsOf } from './conditions.ts';

const ruleOf = (criterion: string, ...given: Parameters<typeof conditionsOf>) =>
  conditionsOf(...given).find((condition) => condition.criterion === criterion)?.rule;

describe('conditions of a rule set', () => {
  it('are every criterion, each with a sentence and its source', () => {
    const conditions = conditionsOf(DEFAULT_RULE_SET);
    expect(conditions.map(({ criterion }) => criterion)).toEqual(CRITERIA);
    for (const { rule, source } of conditions) {
      expect(rule).toMatch(/\.$/);
      expect(source).not.toBe('');
    }
  });

  it('follow the rule set', () => {
    expect(ruleOf('diploma_level', DEFAULT_RULE_SET)).toBe('Bac+2 ou plus.');
    expect(ruleOf('diploma_level', RULE_SETS['vte-2023'])).toBe('Bac+3 ou 4 ou plus.');
    expect(ruleOf('contract_duration', RULE_SETS['vte-2023'], 'graduate')).toBe('12\u00a0mois au moins.');
    expect(ruleOf('contract_duration', RULE_SETS['vte-2023'], 'alternant')).toBe('10\u00a0mois au moins.');
  });
});
