import { Injectable } from '@nestjs/common';
import type { EligibilityRequest, EligibilityVerdict } from '@vte/contract';
import { evaluate, RULE_SETS } from '@vte/grant';
import { TerritoryService } from '../territory/territory.service.ts';
import { toVerdict } from './verdict.view.ts';

/** The anonymous simulator: the rules, on the lists that the server knows. */
@Injectable()
export class EligibilityService {
  constructor(private readonly territories: TerritoryService) {}

  simulate({ ruleSet: id, sites, ...facts }: EligibilityRequest): EligibilityVerdict {
    const ruleSet = RULE_SETS[id];
    const places = sites?.map(({ commune, share }) => this.territories.site(commune, share));
    const evaluation = evaluate({ ...facts, ...(places && { sites: places }) }, ruleSet);
    return {
      ...toVerdict(evaluation),
      ruleSet: id,
      companySize: evaluation.companySize,
      codes: evaluation.codes,
      grants: {
        recruitment: { amountCents: evaluation.amountCents, aidCents: evaluation.aidCents },
        settlingIn: evaluation.settlingIn,
      },
    };
  }
}
