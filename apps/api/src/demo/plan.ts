import type { Account } from '../auth/auth.entity.ts';
import type { TerritoryPlan } from '../territory/territory-plan.entity.ts';
import { PLAN } from './words/plan.ts';
import { actor, type World } from './world.ts';

const WRITTEN_DAYS_AGO = 60;

/** The person who looks after a territory writes its action plan, axis after axis. */
export function writePlan(world: World, manager: Account): TerritoryPlan[] {
  const territory = manager.territorySlug ?? '';
  return PLAN.map(({ axis, text, sources }, index) => {
    const updatedAt = world.daysAgo(WRITTEN_DAYS_AGO - index * 9);
    world.record(updatedAt, {
      entity: 'territory_plan',
      entityId: `${territory}:${axis}`,
      action: 'change',
      actor: actor(manager),
      inputSnapshot: { text, sources },
    });
    return { territory, axis, text, sources, updatedAt, version: 1 };
  });
}
