import type { EligibilityVerdict } from '@vte/contract';
import type { EligibilityCode } from '@vte/eligibility';
import { CODE_SENTENCES, formatValue } from '@vte/ui';
import type { Answers } from './answers.ts';
import { STEP_OF_SECTION, type Step } from './profiles.ts';

type FindingView = EligibilityVerdict['findings'][number];
type Effect = Exclude<FindingView['effect'], 'warning'>;

/** Something to change for a criterion to be met. */
export interface Change {
  code: FindingView['code'];
  effect: Effect;
  advice: string;
  /** Answers that meet the criterion, to be seen at once; null when no answer of the simulator does. */
  patch: Partial<Answers> | null;
  /** Where it is answered. */
  step: Step | null;
}

type Advice = Pick<Change, 'advice' | 'patch'>;
type Adviser = (required: string, value: FindingView['required']) => Advice;

const EUR_CENTS = 100;
const ORDER: readonly Effect[] = ['block', 'incomplete', 'review'];

/** What meets a criterion: the numbers are those that the rules require. */
const ADVISERS: Partial<Record<EligibilityCode, Adviser>> = {
  COMPANY_GE: () => ({
    advice: 'Il n’y a rien à changer : l’aide est réservée aux entreprises plus petites, groupe compris.',
    patch: null,
  }),
  TERRITORY_OUT: (required) => ({
    advice: `Un poste dont ${required} du travail au moins se fait dans un territoire d’industrie, par exemple dans un autre établissement.`,
    patch: null,
  }),
  LEVEL_TOO_LOW: (required, value) => ({
    advice: `Une personne dont le diplôme est au moins de niveau ${required.toLowerCase()}.`,
    patch: value?.kind === 'level' ? { level: levelOf(value.level) } : null,
  }),
  DIPLOMA_TOO_OLD: (required) => ({
    advice: `Une personne diplômée depuis moins de ${required}, ou une alternance : l’ancienneté du diplôme n’y compte pas.`,
    patch: null,
  }),
  // The simulator asks how long, not until when.
  CONTRACT_END_MISSING: () => ({ advice: 'Donnez la durée du contrat.', patch: null }),
  CONTRACT_TOO_SHORT: (required, value) => ({
    advice: `Un contrat de ${required} au moins, ou un CDI.`,
    patch: value?.kind === 'months' ? { months: value.months } : null,
  }),
  WAGE_BELOW_MIN: (required, value) => ({
    advice: `Un salaire de ${required} brut par mois au moins : c’est le minimum légal.`,
    patch: value?.kind === 'money' ? { pay: Math.ceil(value.cents / EUR_CENTS) } : null,
  }),
  MISSION_NOT_RESPONSIBLE: () => ({
    advice: 'Un projet confié à la personne, avec un résultat attendu.',
    patch: { responsible: true },
  }),
  MISSION_NO_DIRECT_LINK: () => ({
    advice: 'Une personne de la direction comme interlocutrice.',
    patch: { directLink: true },
  }),
};

/** What no answer can mend: to change the rest would bring nothing. */
export const isFinal = ({ code }: Pick<Change, 'code'>) => code === 'COMPANY_GE';

/** What stands between a verdict and the aid, the gravest first, each with what would meet it. */
export function toChanges({ findings }: Pick<EligibilityVerdict, 'findings'>): Change[] {
  const changes = ORDER.flatMap((effect) =>
    findings.filter((finding) => finding.effect === effect).map((finding) => toChange(finding, effect)),
  );
  const final = changes.find(isFinal);
  return final === undefined ? changes : [final];
}

function toChange({ code, section, required }: FindingView, effect: Effect): Change {
  const adviser = (ADVISERS as Partial<Record<string, Adviser>>)[code];
  const { advice, patch } = adviser?.(formatValue(required), required) ?? {
    advice: CODE_SENTENCES[code],
    patch: null,
  };
  return { code, effect, advice, patch, step: STEP_OF_SECTION[section] };
}

function levelOf(level: number): Answers['level'] {
  return ([4, 5, 6, 7, 8] as const).find((known) => known === level) ?? null;
}
