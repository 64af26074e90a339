import { CreateAccount20261123000101 } from './20261123000101-create-account.ts';
import { CreateAudit20261123000102 } from './20261123000102-create-audit.ts';
import { CreatePlatformTables20261123000103 } from './20261123000103-create-platform-tables.ts';
import { CreateTerritory20261123000201 } from './20261123000201-create-territory.ts';
import { CreateCompany20261123000301 } from './20261123000301-create-company.ts';
import { CreateOffer20261123000401 } from './20261123000401-create-offer.ts';
import { CreateApplication20261123000501 } from './20261123000501-create-application.ts';
import { CreateGrantClaim20261123000601 } from './20261123000601-create-grant-claim.ts';
import { CreateMatching20261124000101 } from './20261124000101-create-matching.ts';
import { AddClaimDueOn20261125000101 } from './20261125000101-add-claim-due-on.ts';
import { CreateOfferSearch20261125000201 } from './20261125000201-create-offer-search.ts';
import { CreateSearchSynonym20261125000202 } from './20261125000202-create-search-synonym.ts';
import { FindOffersByCompany20261125000301 } from './20261125000301-find-offers-by-company.ts';
import { CreateTerritoryPlan20261125000401 } from './20261125000401-create-territory-plan.ts';
import { AddNewsReadAt20261125000501 } from './20261125000501-add-news-read-at.ts';
import { FindHiresAndPayments20261125000601 } from './20261125000601-find-hires-and-payments.ts';
import { IndexWordsAgain20261125000701 } from './20261125000701-index-words-again.ts';

/** In order of their numbers; a migration that has run is never edited. */
export const MIGRATIONS = [
  CreateAccount20261123000101,
  CreateAudit20261123000102,
  CreatePlatformTables20261123000103,
  CreateTerritory20261123000201,
  CreateCompany20261123000301,
  CreateOffer20261123000401,
  CreateApplication20261123000501,
  CreateGrantClaim20261123000601,
  CreateMatching20261124000101,
  AddClaimDueOn20261125000101,
  CreateOfferSearch20261125000201,
  CreateSearchSynonym20261125000202,
  FindOffersByCompany20261125000301,
  CreateTerritoryPlan20261125000401,
  AddNewsReadAt20261125000501,
  FindHiresAndPayments20261125000601,
  IndexWordsAgain20261125000701,
];
