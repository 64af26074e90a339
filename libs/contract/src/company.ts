import { COMPANY_ACTIONS, COMPANY_SIZES, COMPANY_STATUSES, INSOLVENCIES, LEGAL_FORMS } from '@vte/eligibility';
import * as z from 'zod/mini';
import { described } from './described.ts';
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
  .check(z.gte(0, 'L’effectif ne peut pas être négatif.'), z.lte(1_000_000, 'Vérifiez cet effectif.'))
  .apply(described, { description: 'Work-year units of the last closed year', example: 120 });

/** A parent, daughter or sister company: it counts for its share from 25 % on (recommendation 2003/361/CE, annex, art. 3-6). */
export const companyLinkSchema = z.object({
  name: lineSchema(160),
  share: shareSchema,
  control: z._default(z.boolean(), false),
  headcount: headcountSchema,
  turnoverCents: z.nullable(largeCentsSchema),
  balanceCents: z.nullable(largeCentsSchema),
});

const companyInputShape = {
  name: lineSchema(160, 'Indiquez le nom de l’entreprise.').apply(described, { example: 'Ateliers de la Loire' }),
  siren: sirenSchema,
  siret: siretSchema.apply(described, { description: 'Establishment where the contract is performed' }),
  communeCode: communeCodeSchema,
  address: z._default(z.nullable(lineSchema(200)), null),
  naf: z._default(z.nullable(nafSchema), null),
  idcc: z._default(z.nullable(idccSchema), null),
  legalForm: z._default(z.enum(LEGAL_FORMS), 'company'),
  headOfficeInFrance: z._default(z.boolean(), true),
  insolvency: z._default(z.enum(INSOLVENCIES), 'none'),
  headcount: headcountSchema,
  turnoverCents: z
    .nullable(largeCentsSchema)
    .apply(described, { description: 'Last closed year, excl. VAT; null = unknown' }),
  balanceCents: z.nullable(largeCentsSchema).apply(described, { description: 'Last closed year; null = unknown' }),
  links: z._default(z.array(companyLinkSchema).check(z.maxLength(50)), []),
  website: z._default(
    z.nullable(
      z
        .url({ protocol: /^https?$/, error: 'Indiquez une adresse qui commence par https://' })
        .check(z.maxLength(300, '300 caractères au plus.')),
    ),
    null,
  ),
  presentation: z._default(textSchema(4000), ''),
};

/** Body of `POST /companies`. */
export const companyInputSchema = z
  .object(companyInputShape)
  .check(
    z.refine((company) => company.siret.startsWith(company.siren), {
      path: ['siret'],
      message: 'Ce SIRET n’appartient pas à ce SIREN : ses 9 premiers chiffres doivent être le SIREN.',
    }),
  )
  .apply(described, {
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
  .partial(z.omit(z.object(withoutDefaults(companyInputShape)), { siren: true }))
  .apply(described, { id: 'CompanyPatch', example: { headcount: 124, website: 'https://ateliers.exemple.fr' } });

/** A patch must not fill what it leaves out: the default of each field is taken off. */
function withoutDefaults<Shape extends z.core.$ZodShape>(shape: Shape) {
  const entries = Object.entries(shape).map(([name, field]) => [
    name,
    field instanceof z.ZodMiniDefault ? field.def.innerType : field,
  ]);
  return Object.fromEntries(entries) as {
    [Name in keyof Shape]: Shape[Name] extends z.ZodMiniDefault<infer Inner> ? Inner : Shape[Name];
  };
}

export const companySchema = z
  .object({
    ...companyInputShape,
    id: idSchema,
    slug: z.string(),
    communeName: z.string(),
    status: z.enum(COMPANY_STATUSES),
    statusReason: z.nullable(z.string()),
    size: z.nullable(z.enum(COMPANY_SIZES)),
    verdict: verdictSchema.apply(described, { description: 'Company and place, criterion by criterion' }),
    actions: z.array(z.enum(COMPANY_ACTIONS)).apply(described, { description: 'What the caller may do now' }),
    version: versionSchema,
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .apply(described, { id: 'Company' });

export const companyTransitionSchema = z
  .object({
    action: z.enum(COMPANY_ACTIONS),
    reason: z.optional(reasonSchema),
    registrySeen: z
      .optional(z.boolean())
      .apply(described, { description: 'To verify: the registry entry was looked at' }),
  })
  .apply(described, { id: 'CompanyTransition', example: { action: 'verify', registrySeen: true } });

export const companyListQuerySchema = z.extend(pageQuerySchema, {
  status: z.optional(z.enum(COMPANY_STATUSES)),
  q: z.optional(searchSchema(100)),
});
export const companyPageSchema = pageOf(companySchema).apply(described, { id: 'CompanyPage' });

/** The page of a verified company. */
export const publicCompanySchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    siren: sirenSchema,
    size: z.nullable(z.enum(COMPANY_SIZES)),
    naf: z.nullable(z.string()),
    headcount: z.number(),
    address: z.nullable(z.string()),
    website: z.nullable(z.string()),
    presentation: z.string(),
    place: z.nullable(placeSchema),
  })
  .apply(described, { id: 'PublicCompany' });

/** Query of `GET /companies`. */
export const companyDirectoryQuerySchema = z.extend(pageQuerySchema, {
  q: z.optional(searchSchema(100)),
  territory: z.optional(lineSchema(80)).apply(described, { description: 'Slug of a territory of the default list' }),
});
export const companyDirectoryPageSchema = pageOf(publicCompanySchema).apply(described, { id: 'CompanyDirectoryPage' });
export const companySlugSchema = z
  .string()
  .check(z.maxLength(120), z.regex(/^[a-z0-9-]+$/, 'Cette adresse d’entreprise n’est pas valide.'));

export type CompanyDirectoryQuery = z.infer<typeof companyDirectoryQuerySchema>;
export type PublicCompany = z.infer<typeof publicCompanySchema>;
export type CompanyInput = z.infer<typeof companyInputSchema>;
export type CompanyPatch = z.infer<typeof companyPatchSchema>;
export type Company = z.infer<typeof companySchema>;
export type CompanyTransition = z.infer<typeof companyTransitionSchema>;
export type CompanyListQuery = z.infer<typeof companyListQuerySchema>;
