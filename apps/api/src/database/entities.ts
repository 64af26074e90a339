import { Application, ApplicationEvent } from '../application/application.entity.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { AuditEntry, AuditHead } from '../audit/audit.entity.ts';
import { Account, OneTimeToken, RefreshToken, Session } from '../auth/auth.entity.ts';
import { Company, Membership } from '../company/company.entity.ts';
import { StoredFile } from '../files/files.entity.ts';
import { ClaimDocument, ClaimEvent, GrantClaim, LedgerEntry } from '../grant/claim.entity.ts';
import { MatchEvent } from '../matching/match-event.entity.ts';
import { IdempotencyKey } from '../http/idempotency.entity.ts';
import { DevMail } from '../mail/dev-mail.entity.ts';
import { Offer } from '../offer/offer.entity.ts';
import { SearchSynonym } from '../offer/search/synonym.entity.ts';
import {
  Commune,
  CommuneGrouping,
  Department,
  FormerCommune,
  ReferenceImport,
  Territory,
  TerritoryCommune,
} from '../territory/territory.entity.ts';
import { TerritoryPlan } from '../territory/territory-plan.entity.ts';

/** Every table that the code reads through TypeORM. */
export const ENTITIES = [
  Account,
  Application,
  ApplicationEvent,
  AuditEntry,
  AuditHead,
  Candidate,
  ClaimDocument,
  ClaimEvent,
  Commune,
  CommuneGrouping,
  Company,
  Department,
  DevMail,
  FormerCommune,
  GrantClaim,
  IdempotencyKey,
  LedgerEntry,
  MatchEvent,
  Membership,
  Offer,
  SearchSynonym,
  OneTimeToken,
  ReferenceImport,
  RefreshToken,
  Session,
  StoredFile,
  Territory,
  TerritoryCommune,
  TerritoryPlan,
];
