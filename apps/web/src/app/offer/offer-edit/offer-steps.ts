import type { OfferField } from '@vte/offer';

/** The form is asked in parts, each in the address. */
export const STEPS = ['mission', 'contrat', 'profil', 'relecture'] as const;
export type Step = (typeof STEPS)[number];
export const STEP_LABELS: Record<Step, string> = {
  mission: 'Mission',
  contrat: 'Contrat',
  profil: 'Profil',
  relecture: 'Relecture',
};
/** Where each field that may be missing is asked, and its name. */
export const MISSING: Record<OfferField, { step: Step; label: string }> = {
  title: { step: 'mission', label: 'le titre' },
  responsibilities: { step: 'mission', label: 'les responsabilités' },
  expectedResults: { step: 'mission', label: 'les résultats attendus' },
  autonomy: { step: 'mission', label: 'l’autonomie' },
  directLink: { step: 'mission', label: 'le rattachement' },
  themes: { step: 'mission', label: 'un thème' },
  contractType: { step: 'contrat', label: 'le type de contrat' },
  durationMonths: { step: 'contrat', label: 'la durée' },
  startsOn: { step: 'contrat', label: 'une date de début à venir' },
  workingTime: { step: 'contrat', label: 'le temps de travail' },
  communeCode: { step: 'contrat', label: 'la commune' },
  idcc: { step: 'contrat', label: 'la convention collective' },
  payMinCents: { step: 'contrat', label: 'le salaire minimum' },
  payMaxCents: { step: 'contrat', label: 'le salaire maximum' },
  minDiplomaLevel: { step: 'profil', label: 'le diplôme demandé' },
  context: { step: 'profil', label: 'le contexte' },
  profile: { step: 'profil', label: 'le profil' },
  skills: { step: 'profil', label: 'les compétences' },
};
