import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import { CONTRACT_LABELS, DIPLOMA_LABELS, THEME_LABELS, type Option } from '@vte/ui';

/** Filters kept in the address, as the API names them. */
export interface SearchFilters {
  q: string;
  near: string;
  radiusKm: string;
  contract: readonly string[];
  theme: readonly string[];
  diploma: string;
  grant: string;
  territory: readonly string[];
}

export const DEFAULT_RADIUS = '30';
export const RADII = ['10', '30', '60', '100'];

export const CONTRACT_OPTIONS: readonly Option[] = CONTRACT_TYPES.filter((type) =>
  ['cdi', 'cdd', 'apprenticeship', 'professionalisation'].includes(type),
).map((value) => ({ value, label: CONTRACT_LABELS[value] }));
export const THEME_OPTIONS: readonly Option[] = MISSION_THEMES.map((value) => ({ value, label: THEME_LABELS[value] }));
export const DIPLOMA_OPTIONS: readonly Option[] = DIPLOMA_LEVELS.map((value) => ({
  value: String(value),
  label: DIPLOMA_LABELS[value],
}));
export const GRANT_OPTIONS: readonly Option[] = [
  { value: 'recruitment', label: '4\u00a0000\u00a0€ pour l’entreprise' },
  { value: 'settling_in', label: '1\u00a0200\u00a0€ pour vous' },
];

/** A filter in force, as a chip shows it; `change` takes it away. */
export interface Chip {
  label: string;
  change: Partial<SearchFilters>;
}

/** Every filter in force, one by one: words and place are in the search bar, so they are left out. */
export function chipsOf(filters: SearchFilters, territoryName: (slug: string) => string): Chip[] {
  const { contract, theme, diploma, grant, territory } = filters;
  const several = (
    name: 'contract' | 'theme' | 'territory',
    values: readonly string[],
    label: (value: string) => string,
  ) =>
    values.map((value): Chip => ({
      label: label(value),
      change: { [name]: values.filter((other) => other !== value) },
    }));
  const single = (name: 'diploma' | 'grant', value: string, label: string): Chip[] =>
    value === '' ? [] : [{ label, change: { [name]: '' } }];
  return [
    ...several('contract', contract, (value) => labelOf(CONTRACT_OPTIONS, value)),
    ...several('theme', theme, (value) => labelOf(THEME_OPTIONS, value)),
    ...single('diploma', diploma, `Avec un ${labelOf(DIPLOMA_OPTIONS, diploma).toLowerCase()}`),
    ...single('grant', grant, labelOf(GRANT_OPTIONS, grant)),
    ...several('territory', territory, territoryName),
  ];
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** A parameter of the address that may be repeated. */
export function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
