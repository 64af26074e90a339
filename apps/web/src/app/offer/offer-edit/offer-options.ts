import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { CONTRACT_LABELS, DIPLOMA_LABELS, formatShare, THEME_LABELS } from '@vte/ui';

const CONTRACTS = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
);

/** What may be chosen in an offer. */
export const OFFER_OPTIONS = {
  themes: MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] })),
  contracts: CONTRACTS.map((value) => ({ value, label: CONTRACT_LABELS[value] })),
  levels: DIPLOMA_LEVELS.map((value) => ({ value, label: DIPLOMA_LABELS[value] })),
  periods: [
    { value: 'month' as const, label: 'par mois' },
    { value: 'year' as const, label: 'par an' },
  ],
  times: [1, 0.9, 0.8, 0.6, 0.5].map((value) => ({
    value,
    label: value === 1 ? 'Temps plein' : formatShare(value),
  })),
  remote: [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({
    value,
    label: value === 0 ? 'Sur place' : formatShare(value),
  })),
};
