import type { CompanySize, CompanyStatus, Insolvency, LegalForm } from '@vte/eligibility';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** A linked company, as declared. */
export interface DeclaredLink {
  name: string;
  share: number;
  control: boolean;
  headcount: number;
  turnoverCents: number | null;
  balanceCents: number | null;
}

@Entity('company')
export class Company {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  siren: string;

  /** Establishment where the contracts are performed. */
  @Column('text')
  siret: string;

  @Column('text')
  name: string;

  @Column('text')
  slug: string;

  @Column('text')
  communeCode: string;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  naf: string | null;

  @Column('text', { nullable: true })
  idcc: string | null;

  @Column('text')
  legalForm: LegalForm;

  @Column('boolean')
  headOfficeInFrance: boolean;

  @Column('text')
  insolvency: Insolvency;

  @Column('double precision')
  headcount: number;

  /** Beyond a 32-bit integer; a double holds whole cents up to 90,000 billion euros. */
  @Column('double precision', { nullable: true })
  turnoverCents: number | null;

  @Column('double precision', { nullable: true })
  balanceCents: number | null;

  @Column('jsonb')
  links: DeclaredLink[];

  /** Category after consolidation, for the filter of offers; null when unknown. */
  @Column('text', { nullable: true })
  size: CompanySize | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text')
  presentation: string;

  @Column('text')
  status: CompanyStatus;

  @Column('text', { nullable: true })
  statusReason: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}

/** Who acts for a company: one company per account for now. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid')
  accountId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  role: 'owner' | 'recruiter' | 'reader';

  @Column('timestamptz')
  createdAt: Date;
}
