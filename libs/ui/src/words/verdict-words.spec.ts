import { ELIGIBILITY_CODES } from '@vte/eligibility';
import { CLAIM_CODES } from '@vte/grant';
import { CODE_SENTENCES, criterionWords, formatValue, toCriterionLines } from './verdict-words.ts';

const size = {
  criterion: 'company_size',
  section: 'company',
  verdict: 'met',
  codes: [],
  found: { kind: 'text', text: 'pme' },
  required: null,
  source: 'décret 2008-1354, article 3',
} as const;

describe('words of a verdict', () => {
  it('has an honest sentence for each code, without the code itself', () => {
    for (const code of [...ELIGIBILITY_CODES, ...CLAIM_CODES]) {
      expect(CODE_SENTENCES[code]).toMatch(/[.]$/);
      expect(CODE_SENTENCES[code]).not.toContain(code);
    }
  });

  it('puts what is in the way first', () => {
    const lines = toCriterionLines([
      size,
      { ...size, criterion: 'wage', section: 'contract', verdict: 'incomplete', codes: ['WAGE_MISSING'], found: null },
      { ...size, criterion: 'territory', section: 'sites', verdict: 'blocked', codes: ['TERRITORY_OUT'] },
    ]);
    expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['territory', 'unmet'],
      ['wage', 'pending'],
      ['company_size', 'met'],
    ]);
    expect(lines[1]?.reason).toBe(CODE_SENTENCES.WAGE_MISSING);
  });

  it.each([
    ['diploma_age', { kind: 'years', years: 2 }, 'moins de 2\u00a0ans'],
    ['contract_duration', { kind: 'months', months: 12 }, '12\u00a0mois au moins'],
    ['wage', { kind: 'money', cents: 186_702 }, '1\u00a0867,02\u00a0€ au moins'],
    ['head_office', { kind: 'flag', flag: true }, ''],
  ] as const)('says on which side of the limit of %s a value has to be', (criterion, required, words) => {
    const [line] = toCriterionLines([{ ...size, criterion, verdict: 'blocked', required }]);
    expect(line?.required).toBe(words);
  });

  it('says that a contract goes on until its last day', () => {
    const found = { kind: 'date', date: '2027-05-30' } as const;
    const [line] = toCriterionLines([{ ...size, criterion: 'contract_duration', section: 'contract', found }]);
    expect(line?.found).toBe('jusqu’au 30 mai 2027');
  });

  it.each([
    ['diploma_level', { kind: 'level', level: 6 }, 'Bac+3 ou 4 ou plus.'],
    ['contract_duration', { kind: 'months', months: 10 }, '10\u00a0mois au moins.'],
    [
      'company_size',
      { kind: 'list', values: ['pme'] },
      'PME : moins de 250\u00a0personnes, et au plus 50\u00a0M€ de chiffre d’affaires ou 43\u00a0M€ de bilan.',
    ],
    ['diploma_age', null, 'Rien n’est demandé dans ce cas.'],
    ['head_office', null, 'Le siège de l’entreprise est en France.'],
  ] as const)('says what %s asks with the numbers of the rules', (criterion, required, rule) => {
    expect(criterionWords(criterion, required).rule).toBe(rule);
  });

  it.each([
    [{ kind: 'text', text: 'eti' }, 'ETI'],
    [{ kind: 'text', text: '37003' }, 'Amboise'],
    [{ kind: 'list', values: ['digital', 'ecology'] }, 'Numérique, transition écologique'],
    [{ kind: 'money', cents: 250_000 }, '2\u00a0500\u00a0€'],
    [{ kind: 'months', months: 12 }, '12\u00a0mois'],
    [{ kind: 'years', years: 1 }, '1\u00a0an'],
    [{ kind: 'level', level: 5 }, 'Bac+2'],
    [{ kind: 'flag', flag: false }, 'Non'],
    [{ kind: 'number', number: 4999 }, '4\u00a0999'],
    [null, ''],
  ] as const)('words %j', (value, text) => {
    expect(formatValue(value, { '37003': 'Amboise' })).toBe(text);
  });
});
