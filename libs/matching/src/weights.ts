/** Version of the rules of the score, kept with each logged score. Change it with any change of a weight or of a part. */
export const MATCH_RULES_VERSION = '2026-11';

/**
 * What weighs in the score, in points out of 100. Nothing else may: no age, sex, origin, address, family situation,
 * health or name, nor a stand-in for them (C. trav. L1132-1).
 */
export const MATCH_WEIGHTS = {
  skills: 30,
  diploma: 25,
  themes: 20,
  contract: 10,
  place: 10,
  start: 5,
} as const;

export type MatchCriterion = keyof typeof MATCH_WEIGHTS;

/** Order in which the parts are shown: the heaviest first. */
export const MATCH_CRITERIA = Object.keys(MATCH_WEIGHTS) as MatchCriterion[];

/** Why a part has its value; the interface words each. */
export const MATCH_CODES = [
  'skills_shared',
  'skills_none_shared',
  'skills_not_given',
  'diploma_met',
  'diploma_one_below',
  'diploma_too_low',
  'diploma_free',
  'themes_shared',
  'themes_none_shared',
  'themes_not_given',
  'contract_wished',
  'contract_not_wished',
  'contract_not_given',
  'place_wished',
  'place_remote',
  'place_elsewhere',
  'place_not_given',
  'start_in_time',
  'start_soon_after',
  'start_too_early',
  'start_not_given',
] as const;
export type MatchCode = (typeof MATCH_CODES)[number];
