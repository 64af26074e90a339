/** Aids that may meet on one post. */
export const AIDS = ['recruitment', 'vert', 'emploi_franc', 'state_alternance', 'regional', 'settling_in'] as const;
export type Aid = (typeof AIDS)[number];

/** `capped`: allowed with a lower ceiling; `review`: nothing found, a person looks. */
export type Cumulation = 'allowed' | 'capped' | 'review' | 'forbidden' | 'once';

/** Matrix of the aids of the platform with the others (code.travail.gouv.fr, fiche VTE Vert; cap-metiers.pro, A 3.8). */
const MATRIX: Record<'recruitment' | 'vert', Record<Aid, Cumulation>> = {
  recruitment: {
    recruitment: 'once',
    vert: 'allowed',
    emploi_franc: 'review',
    state_alternance: 'allowed',
    regional: 'allowed',
    settling_in: 'allowed',
  },
  vert: {
    recruitment: 'allowed',
    vert: 'once',
    emploi_franc: 'forbidden',
    state_alternance: 'capped',
    regional: 'allowed',
    settling_in: 'allowed',
  },
};

/** Whether two aids may be received for the same post. */
export function cumulation(aid: 'recruitment' | 'vert', other: Aid): Cumulation {
  return MATRIX[aid][other];
}

/** Public aids against the cost of the job: a warning above 80 %, a look above 100 %. Amounts in EUR cents. */
export function aidIntensity(aidsCents: number, jobCostCents: number): 'fine' | 'warning' | 'review' {
  if (aidsCents > jobCostCents) return 'review';
  return aidsCents * 100 > jobCostCents * 80 ? 'warning' : 'fine';
}
