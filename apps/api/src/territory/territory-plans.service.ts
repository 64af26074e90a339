import { Injectable } from '@nestjs/common';
import { mayEditPlan, PLAN_AXES, type PlanAxis, type PlanSection, type PlanSectionInput } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import type { Caller } from '../http/access.ts';
import { expectVersion } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { Clock } from '../time/clock.ts';
import { TerritoryPlan } from './territory-plan.entity.ts';
import { TerritoryService } from './territory.service.ts';

/** The action plans of the territories of the default list, axis by axis, as their managers write them. */
@Injectable()
export class TerritoryPlans {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly territories: TerritoryService,
  ) {}

  /** Every axis, in order; an axis that nobody wrote is empty. */
  async read(slug: string): Promise<PlanSection[]> {
    const rows = await this.dataSource.manager.findBy(TerritoryPlan, { territory: slug });
    return PLAN_AXES.map((axis) => toSection(axis, rows.find((row) => row.axis === axis) ?? null));
  }

  /** @throws Problem not_found for a territory that the caller does not look after */
  async write(
    caller: Caller,
    slug: string,
    axis: PlanAxis,
    { text, sources }: PlanSectionInput,
    ifMatch: number | undefined,
  ): Promise<PlanSection> {
    this.territories.territory(DEFAULT_TERRITORY_LIST, slug);
    if (!mayEditPlan(caller, slug)) throw new Problem('not_found');
    return this.dataSource.transaction(async (manager) => {
      // A first version of a section is written by one person: the others wait, then find it.
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`${slug}:${axis}`]);
      const row = await manager.findOneBy(TerritoryPlan, { territory: slug, axis });
      expectVersion({ version: row?.version ?? 0 }, ifMatch);
      const section = {
        ...{ territory: slug, axis, text, sources },
        updatedAt: this.clock.now(),
        version: (row?.version ?? 0) + 1,
      };
      await manager.upsert(TerritoryPlan, section, ['territory', 'axis']);
      await this.audit.record(manager, {
        entity: 'territory_plan',
        entityId: `${slug}:${axis}`,
        action: 'change',
        actor: caller,
        inputSnapshot: { text, sources },
      });
      return toSection(axis, section);
    });
  }
}

function toSection(axis: PlanAxis, row: TerritoryPlan | null): PlanSection {
  return {
    axis,
    text: row?.text ?? '',
    sources: row?.sources ?? [],
    updatedAt: row?.updatedAt.toISOString() ?? null,
    version: row?.version ?? 0,
  };
}
