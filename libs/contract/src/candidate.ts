import { CONTRACT_TYPES, DIPLOMA_LEVELS, MISSION_THEMES } from '@vte/eligibility';
import * as z from 'zod/mini';
import { described } from './described.ts';
import { givenDateSchema, idSchema, instantSchema, lineSchema, textSchema, versionSchema } from './scalars.ts';

/** Skill as the candidate words it. */
const skillSchema = lineSchema(60);

/**
 * What a candidate says of themself. No birth date, sex, photo, nationality, address or family situation: none of them
 * may weigh on a recruitment (C. trav. L1132-1), so none is asked.
 */
export const candidateInputSchema = z
  .object({
    diplomaLevel: z
      .literal(DIPLOMA_LEVELS, 'Choisissez votre niveau de diplôme.')
      .apply(described, { description: 'Highest level held: 4 bac, 5 bac+2, 6 bac+3/4, 7 bac+5, 8 bac+8', example: 7 }),
    diplomaTitle: lineSchema(120).apply(described, { example: 'Master génie industriel' }),
    diplomaObtainedOn: z.nullable(givenDateSchema),
    foreignDiploma: z._default(z.boolean(), false),
    preparesLevel: z
      ._default(z.nullable(z.literal(DIPLOMA_LEVELS)), null)
      .apply(described, { description: 'Level being prepared, for a work-study student' }),
    fieldOfStudy: z._default(z.nullable(lineSchema(120)), null),
    skills: z._default(z.array(skillSchema).check(z.maxLength(30, '30 compétences au plus.')), []),
    themes: z._default(z.array(z.enum(MISSION_THEMES)).check(z.maxLength(MISSION_THEMES.length)), []),
    contractTypes: z._default(z.array(z.enum(CONTRACT_TYPES)).check(z.maxLength(CONTRACT_TYPES.length)), []),
    availableFrom: z._default(z.nullable(givenDateSchema), null),
    mobility: z
      ._default(z.array(lineSchema(80)).check(z.maxLength(20, '20 territoires au plus.')), [])
      .apply(described, { description: 'Slugs of the territories wished', example: ['grand-est-touraine'] }),
    phone: z._default(
      z.nullable(
        z.string().check(z.trim(), z.regex(/^\+?[\d .()-]{6,20}$/, 'Ce numéro de téléphone n’est pas valide.')),
      ),
      null,
    ),
    presentation: z._default(textSchema(2000), ''),
    matching: z
      ._default(z.boolean(), true)
      .apply(described, { description: 'False: no score is computed for this person (objection, GDPR art. 21)' }),
    discoverable: z._default(z.boolean(), false).apply(described, {
      description: 'True: companies whose offer suits this person may see a profile without family name or contact',
    }),
  })
  .check(
    z.refine((profile) => profile.diplomaObtainedOn !== null || profile.preparesLevel !== null, {
      path: ['diplomaObtainedOn'],
      message: 'Indiquez la date d’obtention de votre diplôme, ou le niveau que vous préparez.',
    }),
  )
  .apply(described, {
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
    cv: z.nullable(z.object({ id: idSchema, name: z.string(), sizeBytes: z.int() })),
    completeness: z
      .number()
      .check(z.gte(0), z.lte(1))
      .apply(described, { description: 'Share of the profile that is filled' }),
    version: versionSchema,
    updatedAt: instantSchema,
  })
  .apply(described, { id: 'Candidate' });

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
