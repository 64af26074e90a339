import type { ApplicationAction, ApplicationStatus, DeclineReason } from '@vte/application';
import type { ContractProposal } from '@vte/contract';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('application')
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  offerId: string;

  @Column('uuid')
  candidateId: string;

  @Column('text')
  status: ApplicationStatus;

  @Column('text')
  message: string;

  /** Contract proposed, then signed. */
  @Column('jsonb', { nullable: true })
  contract: ContractProposal | null;

  @Column('text', { nullable: true })
  declineReason: DeclineReason | null;

  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}

/** One move of an application, as both sides read its history. */
@Entity('application_event')
export class ApplicationEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('text')
  action: ApplicationAction;

  @Column('text', { nullable: true })
  fromStatus: ApplicationStatus | null;

  @Column('text')
  toStatus: ApplicationStatus;

  @Column('text')
  by: 'candidate' | 'company' | 'system';

  @Column('timestamptz')
  at: Date;

  @Column('text', { nullable: true })
  reason: string | null;
}
