import { candidateInputSchema, type Candidate, type ProfilePart } from '@vte/contract';
import type { ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import { emptyAsNull } from '../form/empty-as-null.ts';

/** The steps of the profile, as its address names them. */
export const PROFILE_STEPS = ['diplome', 'competences', 'envies', 'presentation', 'choix'] as const;
export type ProfileStep = (typeof PROFILE_STEPS)[number];

export const STEP_LABELS: Record<ProfileStep, string> = {
  diplome: 'Diplôme',
  competences: 'Compétences',
  envies: 'Envies',
  presentation: 'Présentation et CV',
  choix: 'Vos choix',
};

/** What an empty part of a profile asks for, and where. */
export const PART_WORDS: Record<ProfilePart, { label: string; step: ProfileStep }> = {
  fieldOfStudy: { label: 'votre domaine d’études', step: 'competences' },
  skills: { label: 'trois compétences', step: 'competences' },
  themes: { label: 'les thèmes qui vous attirent', step: 'competences' },
  contractTypes: { label: 'les contrats souhaités', step: 'envies' },
  availableFrom: { label: 'votre disponibilité', step: 'envies' },
  mobility: { label: 'des territoires', step: 'envies' },
  presentation: { label: 'quelques lignes sur vous', step: 'presentation' },
  cv: { label: 'un CV', step: 'presentation' },
};

/** The profile as its form edits it. */
export interface ProfileModel {
  diplomaLevel: DiplomaLevel | null;
  diplomaTitle: string;
  diplomaObtainedOn: string | null;
  preparesLevel: DiplomaLevel | null;
  foreignDiploma: boolean;
  fieldOfStudy: string;
  skills: string[];
  themes: MissionTheme[];
  contractTypes: ContractType[];
  availableFrom: string | null;
  mobility: string[];
  phone: string;
  presentation: string;
  matching: boolean;
  discoverable: boolean;
}

const EMPTY: ProfileModel = {
  diplomaLevel: null,
  diplomaTitle: '',
  diplomaObtainedOn: null,
  preparesLevel: null,
  foreignDiploma: false,
  fieldOfStudy: '',
  skills: [],
  themes: [],
  contractTypes: [],
  availableFrom: null,
  mobility: [],
  phone: '',
  presentation: '',
  matching: true,
  discoverable: false,
};

export const profileFormSchema = emptyAsNull(['fieldOfStudy', 'phone'], candidateInputSchema);

export function toProfileModel(candidate: Candidate | null): ProfileModel {
  if (candidate === null) return EMPTY;
  const fields = candidateInputSchema.parse(candidate);
  return { ...fields, fieldOfStudy: fields.fieldOfStudy ?? '', phone: fields.phone ?? '' };
}
