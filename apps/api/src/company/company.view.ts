import type { Company as CompanyDocument, PublicCompany } from '@vte/contract';
import { COMPANY_TRANSITIONS, type CompanyFacts } from '@vte/eligibility';
import { DEFAULT_RULE_SET, evaluate } from '@vte/grant';
import { actionsFor } from '@vte/workflow';
import { toVerdict } from '../eligibility/verdict.view.ts';
import type { TerritoryService } from '../territory/territory.service.ts';
import type { Company } from './company.entity.ts';

export type CompanyActor = 'company' | 'moderator';

/** What the rules look at in a company. */
export function companyFacts(company: Company): CompanyFacts {
  const { headcount, turnoverCents, balanceCents, links, legalForm, headOfficeInFrance, insolvency, naf } = company;
  return { headcount, turnoverCents, balanceCents, links, legalForm, headOfficeInFrance, insolvency, naf };
}

/** The company as everybody sees it. */
export function toPublicCompany(company: Company, territories: TerritoryService): PublicCompany {
  const { slug, name, siren, size, naf, headcount, address, website, presentation } = company;
  return {
    slug,
    name,
    siren,
    size,
    naf,
    headcount,
    address,
    website,
    presentation,
    place: territories.placeOf(company.communeCode),
  };
}

/** The company as its members and the staff see it, with what the rules say of it and of its place. */
export function toCompany(
  company: Company,
  territories: TerritoryService,
  actors: readonly CompanyActor[],
): CompanyDocument {
  const sites = [territories.site(company.communeCode)];
  const evaluation = evaluate({ company: companyFacts(company), sites }, DEFAULT_RULE_SET);
  const { createdAt, updatedAt, ...fields } = company;
  return {
    ...fields,
    communeName: territories.findCommune(company.communeCode)?.name ?? '',
    verdict: toVerdict(evaluation, ['company', 'sites']),
    actions: actionsFor(COMPANY_TRANSITIONS, { status: company.status, actors }).map(({ action }) => action),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
