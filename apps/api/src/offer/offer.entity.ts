import type { ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import type { Flag, OfferStatus } from '@vte/offer';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@Entity('offer')
export class Offer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  /** Fixed at the first publication; the id stands for it before. */
  @Column('text')
  slug: string;

  @Column('text')
  status: OfferStatus;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('text')
  title: string;

  @Column('text')
  responsibilities: string;

  @Column('text')
  expectedResults: string;

  @Column('text')
  autonomy: string;

  @Column('text', { nullable: true })
  directLink: string | null;

  @Column('text')
  context: string;

  @Column('text')
  profile: string;

  @Column('text', { array: true })
  themes: MissionTheme[];

  @Column('text', { array: true })
  skills: string[];

  @Column('text', { nullable: true })
  contractType: ContractType | null;

  @Column('integer', { nullable: true })
  durationMonths: number | null;

  @Column('date', { nullable: true })
  startsOn: string | null;

  @Column('double precision')
  workingTime: number;

  @Column('double precision')
  remoteShare: number;

  @Column('text', { nullable: true })
  communeCode: string | null;

  @Column('text', { nullable: true })
  idcc: string | null;

  @Column('integer', { nullable: true })
  payMinCents: number | null;

  @Column('integer', { nullable: true })
  payMaxCents: number | null;

  @Column('text')
  payPeriod: 'month' | 'year';

  @Column('integer', { nullable: true })
  minDiplomaLevel: DiplomaLevel | null;

  @Column('integer')
  posts: number;

  /** Wordings flagged when the offer was submitted. */
  @Column('jsonb')
  flags: Flag[];

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('date', { nullable: true })
  validThrough: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
