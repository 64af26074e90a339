/** Smallest number of people or files that is told: under it somebody could be recognised. */
export const SMALLEST_COUNT = 5;

/** What is counted, month by month and territory by territory. */
export const FIGURES = ['offers', 'applications', 'hires', 'recruitmentAids', 'settlingInAids'] as const;
export type Figure = (typeof FIGURES)[number];
