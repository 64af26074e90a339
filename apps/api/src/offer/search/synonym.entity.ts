import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** Words that mean the same in the field: who looks for one finds the others. */
@Entity('search_synonym')
export class SearchSynonym {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { array: true })
  words: string[];

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
