import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import * as z from 'zod';
import { givenDateSchema, idSchema, instantSchema, lineSchema, textSchema, versionSchema } from './scalars.ts';

/** Skill as the candidate words it. */
const skillSchema = lineSchema(60);

/**
 * What a candidate says of themself. No birth date, sex, photo, nationality, address or family situation: none of them
 * may weigh on a recruitment (C. trav. L1132-1), so none is asked.
 */
export const candidateInputSchema = z
  .object({
    diplomaLevel: z.literal(DIPLOMA_LEVELS, 'Choisissez votre niveau de diplôme.').meta({
      description: 'Highest level held: 4 bac, 5 bac+2, 6 bac+3/4, 7 bac+5, 8 bac+8',
      example: 7,
    }),
    diplomaTitle: lineSchema(120).meta({ example: 'Master génie industriel' }),
    diplomaObtainedOn: givenDateSchema.nullable(),
    foreignDiploma: z.boolean().default(false),
    preparesLevel: z.literal(DIPLOMA_LEVELS).nullable().default(null).meta({
      description: 'Level being prepared, for a work-study student',
    }),
    fieldOfStudy: lineSchema(120).nullable().default(null),
    skills: z.array(skillSchema).max(30, '30 compétences au plus.').default([]),
    themes: z.array(z.enum(MISSION_THEMES)).max(MISSION_THEMES.length).default([]),
    contractTypes: z.array(z.enum(CONTRACT_TYPES)).max(CONTRACT_TYPES.length).default([]),
    availableFrom: givenDateSchema.nullable().default(null),
    mobility: z
      .array(lineSchema(80))
      .max(20, '20 territoires au plus.')
      .default([])
      .meta({ description: 'Slugs of the territories wished', example: ['grand-est-touraine'] }),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[\d .()-]{6,20}$/, 'Ce numéro de téléphone n’est pas valide.')
      .nullable()
      .default(null),
    presentation: textSchema(2000).default(''),
    matching: z.boolean().default(true).meta({
      description: 'False: no score is computed for this person (objection, GDPR art. 21)',
    }),
    discoverable: z.boolean().default(false).meta({
      description: 'True: companies whose offer suits this person may see a profile without family name or contact',
    }),
  })
  .refine((profile) => profile.diplomaObtainedOn !== null || profile.preparesLevel !== null, {
    path: ['diplomaObtainedOn'],
    message: 'Indiquez la date d’obtention de votre diplôme, ou le niveau que vous préparez.',
  })
  .meta({
    id: 'CandidateInput',
    example: {
      diplomaLevel: 7,
      diplomaTitle: 'Master génie industriel',
      diplomaObtainedOn: '2026-06-30',
      skills: ['Gestion de projet', 'SQL'],
      themes: ['digital'],
      contractTypes: ['cdi'],
      mobility: ['grand-est-touraine'],
    },
  });

export const candidateSchema = z
  .object({
    ...candidateInputSchema.shape,
    id: idSchema,
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    cv: z.object({ id: idSchema, name: z.string(), sizeBytes: z.int() }).nullable(),
    completeness: z.number().min(0).max(1).meta({ description: 'Share of the profile that is filled' }),
    version: versionSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Candidate' });

export type CandidateInput = z.infer<typeof candidateInputSchema>;
export type Candidate = z.infer<typeof candidateSchema>;

type Useful = Pick<
  CandidateInput,
  'fieldOfStudy' | 'skills' | 'themes' | 'contractTypes' | 'availableFrom' | 'mobility' | 'presentation'
> & { hasCv: boolean };

const ENOUGH_SKILLS = 3;

/** What makes a profile useful besides its diploma, in the order of its form. */
const PROFILE_PARTS = {
  fieldOfStudy: ({ fieldOfStudy }) => fieldOfStudy !== null,
  skills: ({ skills }) => skills.length >= ENOUGH_SKILLS,
  themes: ({ themes }) => themes.length > 0,
  contractTypes: ({ contractTypes }) => contractTypes.length > 0,
  availableFrom: ({ availableFrom }) => availableFrom !== null,
  mobility: ({ mobility }) => mobility.length > 0,
  presentation: ({ presentation }) => presentation !== '',
  cv: ({ hasCv }) => hasCv,
} satisfies Record<string, (profile: Useful) => boolean>;
export type ProfilePart = keyof typeof PROFILE_PARTS;

/** Parts of a profile that are still empty. */
export function missingParts(profile: Useful): ProfilePart[] {
  return (Object.keys(PROFILE_PARTS) as ProfilePart[]).filter((part) => !PROFILE_PARTS[part](profile));
}

/** Share of a profile that is filled, 0 to 1; the diploma, without which there is no profile, is a part too. */
export function completenessOf(profile: Useful): number {
  const total = Object.keys(PROFILE_PARTS).length + 1;
  return (total - missingParts(profile).length) / total;
}
