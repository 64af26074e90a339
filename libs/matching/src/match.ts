import type { CivilDate, ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import { MATCH_CRITERIA, MATCH_WEIGHTS, type MatchCode, type MatchCriterion } from './weights.ts';

/** What the score may know of a candidate: these fields and no other. */
export interface MatchCandidate {
  diplomaLevel: DiplomaLevel;
  preparesLevel: DiplomaLevel | null;
  skills: readonly string[];
  themes: readonly MissionTheme[];
  contractTypes: readonly ContractType[];
  availableFrom: CivilDate | null;
  /** Slugs of the territories wished; none means anywhere. */
  mobility: readonly string[];
}

/** What the score may know of an offer. */
export interface MatchOffer {
  minDiplomaLevel: DiplomaLevel | null;
  skills: readonly string[];
  themes: readonly MissionTheme[];
  contractType: ContractType | null;
  startsOn: CivilDate | null;
  territory: string | null;
  /** 0 to 1. */
  remoteShare: number;
}

/** One part of a score: what was looked at, what it found, what it brings. */
export interface MatchPart {
  criterion: MatchCriterion;
  /** Points at most. */
  weight: number;
  /** 0 to 1. */
  value: number;
  /** Points brought: weight × value. */
  points: number;
  code: MatchCode;
  /** What both sides have in common, in the words of the offer. */
  shared: string[];
}

export interface Match {
  /** 0 to 100, rounded. It orders and explains; it never hides or refuses anybody. */
  score: number;
  parts: MatchPart[];
}

interface Finding {
  value: number;
  code: MatchCode;
  shared?: string[];
}

/** What is not said is worth half: a short profile is neither favoured nor sunk. */
const UNKNOWN = 0.5;
const FULLY_REMOTE_ENOUGH = 0.8;
const DAYS_OF_PATIENCE = 60;
const DAY_MS = 86_400_000;

const TESTERS: Record<MatchCriterion, (candidate: MatchCandidate, offer: MatchOffer) => Finding> = {
  skills({ skills }, offer) {
    if (skills.length === 0 || offer.skills.length === 0) return { value: UNKNOWN, code: 'skills_not_given' };
    const held = new Set(skills.map(fold));
    const shared = offer.skills.filter((skill) => held.has(fold(skill)));
    const value = shared.length / offer.skills.length;
    return { value, code: shared.length > 0 ? 'skills_shared' : 'skills_none_shared', shared };
  },
  diploma({ diplomaLevel, preparesLevel }, { minDiplomaLevel }) {
    if (minDiplomaLevel === null) return { value: 1, code: 'diploma_free' };
    const short = minDiplomaLevel - Math.max(diplomaLevel, preparesLevel ?? 0);
    if (short <= 0) return { value: 1, code: 'diploma_met' };
    return short === 1 ? { value: 0.4, code: 'diploma_one_below' } : { value: 0, code: 'diploma_too_low' };
  },
  themes({ themes }, offer) {
    if (themes.length === 0 || offer.themes.length === 0) return { value: UNKNOWN, code: 'themes_not_given' };
    const shared = offer.themes.filter((theme) => themes.includes(theme));
    return shared.length > 0
      ? { value: 1, code: 'themes_shared', shared }
      : { value: 0, code: 'themes_none_shared', shared };
  },
  contract({ contractTypes }, { contractType }) {
    if (contractTypes.length === 0 || contractType === null) return { value: UNKNOWN, code: 'contract_not_given' };
    return contractTypes.includes(contractType)
      ? { value: 1, code: 'contract_wished' }
      : { value: 0, code: 'contract_not_wished' };
  },
  place({ mobility }, { territory, remoteShare }) {
    if (mobility.length === 0) return { value: UNKNOWN, code: 'place_not_given' };
    if (territory !== null && mobility.includes(territory)) return { value: 1, code: 'place_wished' };
    return remoteShare >= FULLY_REMOTE_ENOUGH
      ? { value: 0.8, code: 'place_remote' }
      : { value: 0, code: 'place_elsewhere' };
  },
  start({ availableFrom }, { startsOn }) {
    if (availableFrom === null || startsOn === null) return { value: UNKNOWN, code: 'start_not_given' };
    const late = (Date.parse(availableFrom) - Date.parse(startsOn)) / DAY_MS;
    if (late <= 0) return { value: 1, code: 'start_in_time' };
    return late <= DAYS_OF_PATIENCE
      ? { value: 1 - late / DAYS_OF_PATIENCE, code: 'start_soon_after' }
      : { value: 0, code: 'start_too_early' };
  },
};

/** How well an offer and a candidate suit each other, part by part (GDPR art. 22: it explains and orders, nothing more). */
export function match(candidate: MatchCandidate, offer: MatchOffer): Match {
  const parts = MATCH_CRITERIA.map((criterion): MatchPart => {
    const weight = MATCH_WEIGHTS[criterion];
    const { value, code, shared = [] } = TESTERS[criterion](candidate, offer);
    return { criterion, weight, value, points: weight * value, code, shared };
  });
  return { score: Math.round(parts.reduce((sum, { points }) => sum + points, 0)), parts };
}

function fold(skill: string): string {
  return skill
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();
}
