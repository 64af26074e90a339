import type { TerritoryList } from '@vte/eligibility';

/** The dated lists, as people choose among them. */
export const LIST_WORDS: Record<TerritoryList, { option: string; date: string }> = {
  '148': { option: '148 territoires (2020)', date: 'octobre 2020' },
  '149': { option: '149 territoires (fin 2022)', date: 'fin 2022' },
  '183': { option: '183 territoires (2023-2027)', date: '2023-2027' },
};
