import type { ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Profile of a candidate. Names and address are those of the account; nothing protected is kept. */
@Entity('candidate')
export class Candidate {
  /** Id of the account. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  diplomaLevel: DiplomaLevel;

  @Column('text')
  diplomaTitle: string;

  @Column('date', { nullable: true })
  diplomaObtainedOn: string | null;

  @Column('boolean')
  foreignDiploma: boolean;

  @Column('integer', { nullable: true })
  preparesLevel: DiplomaLevel | null;

  @Column('text', { nullable: true })
  fieldOfStudy: string | null;

  @Column('text', { array: true })
  skills: string[];

  @Column('text', { array: true })
  themes: MissionTheme[];

  @Column('text', { array: true })
  contractTypes: ContractType[];

  @Column('date', { nullable: true })
  availableFrom: string | null;

  /** Slugs of the territories wished. */
  @Column('text', { array: true })
  mobility: string[];

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text')
  presentation: string;

  /** False: no score is computed for this person. */
  @Column('boolean')
  matching: boolean;

  /** Shown, without name or contact, to companies whose offer suits. */
  @Column('boolean')
  discoverable: boolean;

  @Column('uuid', { nullable: true })
  cvFileId: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
