import type { Match } from '@vte/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A score that was shown: which rules, on which facts (their hash), with which result. Append-only. */
@Entity('match_event')
export class MatchEvent {
  @PrimaryColumn('uuid')
  id: string;

  /** Null once the person is erased. */
  @Column('uuid', { nullable: true })
  candidateId: string | null;

  @Column('uuid')
  offerId: string;

  @Column('text')
  rulesVersion: string;

  @Column('text')
  inputsHash: string;

  @Column('jsonb')
  output: Match;

  @Column('timestamptz')
  at: Date;
}
