import type { CandidateFacts, CompanyFacts, MissionFacts, SiteFacts } from '@vte/eligibility';
import type { ContractProposal } from '@vte/contract';
import type { ClaimAction, ClaimActor, ClaimKind, ClaimStatus, DocumentType, RuleSetId } from '@vte/grant';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Facts copied from the hire when the claim was opened: later changes of profile or offer do not touch them. */
export interface ClaimSnapshot {
  company: CompanyFacts;
  companyName: string;
  sites: SiteFacts[];
  contract: ContractProposal;
  candidate: CandidateFacts;
  candidateName: string;
  mission: MissionFacts;
  offerTitle: string;
}

export interface DeclaredAid {
  grantedOn: string;
  amountCents: number;
  body: string;
}

@Entity('grant_claim')
export class GrantClaim {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: ClaimKind;

  @Column('text')
  status: ClaimStatus;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  candidateId: string;

  @Column('text')
  siren: string;

  @Column('date')
  contractStartsOn: string;

  @Column('jsonb')
  facts: ClaimSnapshot;

  @Column('text')
  ruleSet: RuleSetId;

  /** SHA-256 of the rule set on the day of the opening. */
  @Column('text')
  ruleSetHash: string;

  @Column('text', { nullable: true })
  iban: string | null;

  @Column('text', { nullable: true })
  accountHolder: string | null;

  @Column('boolean', { nullable: true })
  upToDate: boolean | null;

  @Column('jsonb')
  otherAids: DeclaredAid[];

  @Column('text', { nullable: true })
  receipt: string | null;

  /** Day of the first sending: a late answer never makes a claim late. */
  @Column('date', { nullable: true })
  submittedOn: string | null;

  @Column('date')
  statusSince: string;

  /** Day by which the next step is expected; null when nobody is waited for. The queue is sorted by it. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** Days spent waiting for the claimant: the review clock stops meanwhile. */
  @Column('integer')
  suspendedDays: number;

  @Column('jsonb')
  requestedItems: { document: DocumentType; note: string }[];

  @Column('jsonb', { nullable: true })
  opinion: { value: 'approve' | 'refuse'; note: string } | null;

  /** Frozen by the approval, EUR cents. */
  @Column('integer', { nullable: true })
  amountCents: number | null;

  @Column('integer', { nullable: true })
  clawbackCents: number | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @VersionColumn()
  version: number;
}

@Entity('claim_document')
export class ClaimDocument {
  /** Id of the stored file. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('text')
  type: DocumentType;

  @Column('text')
  name: string;

  @Column('integer')
  sizeBytes: number;

  @Column('timestamptz')
  addedAt: Date;
}

@Entity('claim_event')
export class ClaimEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  claimId: string;

  @Column('text')
  action: ClaimAction;

  @Column('text', { nullable: true })
  fromStatus: ClaimStatus | null;

  @Column('text')
  toStatus: ClaimStatus;

  @Column('text')
  by: ClaimActor;

  @Column('uuid', { nullable: true })
  accountId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;
}

/** De minimis ledger of what the platform granted, by company. */
@Entity('de_minimis_aid')
export class LedgerEntry {
  @PrimaryColumn('uuid')
  claimId: string;

  @Column('text')
  siren: string;

  @Column('date')
  grantedOn: string;

  @Column('integer')
  amountCents: number;
}
