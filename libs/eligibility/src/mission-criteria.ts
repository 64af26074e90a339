import type { Criterion, EligibilityCode } from './codes.ts';
import type { MissionFacts } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (mission: MissionFacts) => Check<EligibilityCode>;

const answer = (yes: boolean, code: EligibilityCode): Check<EligibilityCode> => ({
  codes: yes ? [] : [code],
  found: { kind: 'flag', flag: yes },
  required: { kind: 'flag', flag: true },
});

/** Criteria of the mission. A text is never refused by a machine: each code asks a person to look. */
export const MISSION_CRITERIA = {
  mission_theme: ({ themes }) => ({
    codes: themes.length > 0 ? [] : ['MISSION_THEME_NONE'],
    found: { kind: 'list', values: themes },
    required: { kind: 'number', number: 1 },
  }),
  responsibility: ({ responsible = false }) => answer(responsible, 'MISSION_NOT_RESPONSIBLE'),
  direct_link: ({ directLink = false }) => answer(directLink, 'MISSION_NO_DIRECT_LINK'),
} as const satisfies Partial<Record<Criterion, Tester>>;
