import { COMPANY_ACTIONS, COMPANY_SIZES, COMPANY_STATUSES, INSOLVENCIES, LEGAL_FORMS } from '@vte/eligibility';
import * as z from 'zod';
import { communeCodeSchema, idccSchema, nafSchema, sirenSchema, siretSchema } from './identifiers.ts';
import { pageOf, pageQuerySchema } from './paging.ts';
import { placeSchema } from './territory.ts';
import {
  idSchema,
  instantSchema,
  largeCentsSchema,
  lineSchema,
  reasonSchema,
  shareSchema,
  textSchema,
  versionSchema,
  searchSchema,
} from './scalars.ts';
import { verdictSchema } from './verdict.ts';

const headcountSchema = z
  .number('Indiquez l’effectif en équivalent temps plein.')
  .min(0, 'L’effectif ne peut pas être négatif.')
  .max(1_000_000, 'Vérifiez cet effectif.')
  .meta({ description: 'Work-year units of the last closed year', example: 120 });

/** A parent, daughter or sister company: it counts for its share from 25 % on (recommendation 2003/361/CE, annex, art. 3-6). */
export const companyLinkSchema = z.object({
  name: lineSchema(160),
  share: shareSchema,
  control: z.boolean().default(false),
  headcount: headcountSchema,
  turnoverCents: largeCentsSchema.nullable(),
  balanceCents: largeCentsSchema.nullable(),
});

const companyInputShape = {
  name: lineSchema(160, 'Indiquez le nom de l’entreprise.').meta({ example: 'Ateliers de la Loire' }),
  siren: sirenSchema,
  siret: siretSchema.meta({ description: 'Establishment where the contract is performed' }),
  communeCode: communeCodeSchema,
  address: lineSchema(200).nullable().default(null),
  naf: nafSchema.nullable().default(null),
  idcc: idccSchema.nullable().default(null),
  legalForm: z.enum(LEGAL_FORMS).default('company'),
  headOfficeInFrance: z.boolean().default(true),
  insolvency: z.enum(INSOLVENCIES).default('none'),
  headcount: headcountSchema,
  turnoverCents: largeCentsSchema.nullable().meta({ description: 'Last closed year, excl. VAT; null = unknown' }),
  balanceCents: largeCentsSchema.nullable().meta({ description: 'Last closed year; null = unknown' }),
  links: z.array(companyLinkSchema).max(50).default([]),
  website: z
    .url({ protocol: /^https?$/, error: 'Indiquez une adresse qui commence par https://' })
    .max(300)
    .nullable()
    .default(null),
  presentation: textSchema(4000).default(''),
};

/** Body of `POST /companies`. */
export const companyInputSchema = z
  .object(companyInputShape)
  .refine((company) => company.siret.startsWith(company.siren), {
    path: ['siret'],
    message: 'Ce SIRET n’appartient pas à ce SIREN : ses 9 premiers chiffres doivent être le SIREN.',
  })
  .meta({
    id: 'CompanyInput',
    example: {
      name: 'Ateliers de la Loire',
      siren: '732829320',
      siret: '73282932000074',
      communeCode: '37003',
      naf: '25.62B',
      idcc: '3248',
      headcount: 120,
      turnoverCents: 1_800_000_000,
      balanceCents: 1_200_000_000,
    },
  });

/** Body of `PATCH /me/company`: everything but the SIREN, which identifies the company. */
export const companyPatchSchema = z
  .object(withoutDefaults(companyInputShape))
  .omit({ siren: true })
  .partial()
  .meta({ id: 'CompanyPatch', example: { headcount: 124, website: 'https://ateliers.exemple.fr' } });

/** A patch must not fill what it leaves out: the default of each field is taken off. */
function withoutDefaults<Shape extends z.ZodRawShape>(shape: Shape) {
  const entries = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodDefault ? field.unwrap() : field,
  ]);
  return Object.fromEntries(entries) as {
    [Name in keyof Shape]: Shape[Name] extends z.ZodDefault<infer Inner> ? Inner : Shape[Name];
  };
}

export const companySchema = z
  .object({
    ...companyInputShape,
    id: idSchema,
    slug: z.string(),
    communeName: z.string(),
    status: z.enum(COMPANY_STATUSES),
    statusReason: z.string().nullable(),
    size: z.enum(COMPANY_SIZES).nullable(),
    verdict: verdictSchema.meta({ description: 'Company and place, criterion by criterion' }),
    actions: z.array(z.enum(COMPANY_ACTIONS)).meta({ description: 'What the caller may do now' }),
    version: versionSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Company' });

export const companyTransitionSchema = z
  .object({
    action: z.enum(COMPANY_ACTIONS),
    reason: reasonSchema.optional(),
    registrySeen: z.boolean().optional().meta({ description: 'To verify: the registry entry was looked at' }),
  })
  .meta({ id: 'CompanyTransition', example: { action: 'verify', registrySeen: true } });

export const companyListQuerySchema = pageQuerySchema.extend({
  status: z.enum(COMPANY_STATUSES).optional(),
  q: searchSchema(100).optional(),
});
export const companyPageSchema = pageOf(companySchema).meta({ id: 'CompanyPage' });

/** The page of a verified company. */
export const publicCompanySchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    siren: sirenSchema,
    size: z.enum(COMPANY_SIZES).nullable(),
    naf: z.string().nullable(),
    headcount: z.number(),
    address: z.string().nullable(),
    website: z.string().nullable(),
    presentation: z.string(),
    place: placeSchema.nullable(),
  })
  .meta({ id: 'PublicCompany' });

/** Query of `GET /companies`. */
export const companyDirectoryQuerySchema = pageQuerySchema.extend({
  q: searchSchema(100).optional(),
  territory: lineSchema(80).optional().meta({ description: 'Slug of a territory of the default list' }),
});
export const companyDirectoryPageSchema = pageOf(publicCompanySchema).meta({ id: 'CompanyDirectoryPage' });
export const companySlugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+$/, 'Cette adresse d’entreprise n’est pas valide.');

export type CompanyDirectoryQuery = z.infer<typeof companyDirectoryQuerySchema>;
export type PublicCompany = z.infer<typeof publicCompanySchema>;
export type CompanyInput = z.infer<typeof companyInputSchema>;
export type CompanyPatch = z.infer<typeof companyPatchSchema>;
export type Company = z.infer<typeof companySchema>;
export type CompanyTransition = z.infer<typeof companyTransitionSchema>;
export type CompanyListQuery = z.infer<typeof companyListQuerySchema>;
