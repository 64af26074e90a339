import type { PlanAxis } from '@vte/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the action plan of a territory of the default list says on one axis. */
@Entity('territory_plan')
export class TerritoryPlan {
  @PrimaryColumn('text')
  territory: string;

  @PrimaryColumn('text')
  axis: PlanAxis;

  /** Markdown. */
  @Column('text')
  text: string;

  @Column('jsonb')
  sources: { title: string; url: string }[];

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}
