import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, addMonths } from '@vte/eligibility';
import { DRAFT_MONTHS, INFO_DAYS } from '@vte/grant';
import { DataSource, LessThan } from 'typeorm';
import { AuditService } from '../audit/audit.service.ts';
import { FilesService } from '../files/files.service.ts';
import { JobsService } from '../jobs/jobs.service.ts';
import { Clock } from '../time/clock.ts';
import { ClaimMoves } from './claim-moves.service.ts';
import { ClaimDocument, GrantClaim } from './claim.entity.ts';

const WRITE_LOCK = { lock: { mode: 'pessimistic_write' } } as const;

/** What time alone does to claims. */
@Injectable()
export class ClaimDeadlines implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly files: FilesService,
    private readonly jobs: JobsService,
    private readonly moves: ClaimMoves,
  ) {}

  onModuleInit(): void {
    this.jobs.daily('claim-info-deadline', '15 0 * * *', () => this.resumeReviews());
    this.jobs.daily('claim-stale-drafts', '25 0 * * *', () => this.deleteStaleDrafts());
  }

  /** A claimant who did not answer in time: the review goes on with what is there. */
  private async resumeReviews(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const asked = LessThan(addDays(this.clock.today(), -INFO_DAYS));
      const claims = await manager.find(GrantClaim, {
        where: { status: 'info_requested', statusSince: asked },
        ...WRITE_LOCK,
      });
      for (const claim of claims) await this.moves.answerForClaimant(manager, claim);
    });
  }

  /** A draft that was never sent is deleted with its papers after a year. */
  private async deleteStaleDrafts(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const opened = LessThan(addMonths(this.clock.today(), -DRAFT_MONTHS));
      const drafts = await manager.find(GrantClaim, { where: { status: 'draft', statusSince: opened }, ...WRITE_LOCK });
      for (const { id } of drafts) {
        for (const document of await manager.findBy(ClaimDocument, { claimId: id }))
          await this.files.remove(manager, document.id);
        await manager.delete(GrantClaim, { id });
        await this.audit.record(manager, {
          entity: 'grant_claim',
          entityId: id,
          action: 'delete_draft',
          from: 'draft',
          actor: 'system',
        });
      }
    });
  }
}
