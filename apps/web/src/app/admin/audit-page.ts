import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { auditPageSchema, type AuditVerification } from '@vte/contract';
import { addDays, isCivilDate } from '@vte/eligibility';
import { formatInstant, formatNumber, Icon, Note, plural } from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Toaster } from '../shell/toasts.ts';
import { parisMidnight } from '../time/paris-midnight.ts';
import { AdminClient } from './admin-client.ts';
import { ACTION_WORDS, ENTITY_WORDS, toAuditLine } from './audit-words.ts';

const HASH_SHOWN = 12;

/** The audit trail: who did what, when, and the proof that nothing was changed since. */
@Component({
  selector: 'vte-audit-page',
  imports: [Icon, Note, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  readonly objet = input('', { transform: orEmpty });
  readonly action = input('', { transform: orEmpty });
  /** Id of the actor. */
  readonly par = input('', { transform: orEmpty });
  /** Civil dates of Paris, both included. */
  readonly du = input('', { transform: orEmpty });
  readonly au = input('', { transform: orEmpty });
  /** Id of the row spoken of. */
  readonly id = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly entities = Object.entries(ENTITY_WORDS);
  protected readonly actions = Object.entries(ACTION_WORDS).sort(([, a], [, b]) => a.localeCompare(b, 'fr'));
  protected readonly waiting = [1, 2, 3, 4, 5, 6];
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/admin/audit',
      params: present({
        entity: this.objet(),
        action: this.action(),
        actor: this.par(),
        entityId: this.id(),
        since: isCivilDate(this.du()) ? parisMidnight(this.du()) : '',
        until: isCivilDate(this.au()) ? parisMidnight(addDays(this.au(), 1)) : '',
        cursor: this.cursor(),
      }),
    }),
    { parse: (body) => auditPageSchema.parse(body) },
  );
  private readonly items = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly total = computed(() =>
    this.resource.hasValue() ? formatNumber(this.resource.value().total) : null,
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
  protected readonly lines = computed(() =>
    this.items().map((entry) => ({
      ...toAuditLine(entry),
      position: entry.position,
      number: formatNumber(entry.position),
      at: formatInstant(entry.at),
      entityId: entry.entityId,
      actorId: entry.actorId,
      hash: entry.hash.slice(0, HASH_SHOWN),
    })),
  );
  /** Filters that no field shows, by the name of what they keep. */
  protected readonly chosen = computed(() => {
    const [line] = this.lines();
    const kept = [
      { on: this.par(), name: `Par ${line?.by ?? 'cette personne'}`, without: { par: '' } },
      { on: this.id(), name: line === undefined ? 'Cet objet' : `${line.entity} ${line.name}`, without: { id: '' } },
    ];
    return kept.filter(({ on }) => on !== '');
  });

  protected readonly verifying = signal(false);
  protected readonly verification = signal<AuditVerification | null>(null);
  protected readonly verified = computed(() => {
    const entries = this.verification()?.entries ?? 0;
    return `${plural(entries, 'écriture')} ${entries < 2 ? 'vérifiée' : 'vérifiées'}`;
  });

  protected filter(change: Params): Promise<boolean> {
    const kept = {
      objet: this.objet(),
      action: this.action(),
      par: this.par(),
      du: this.du(),
      au: this.au(),
      id: this.id(),
    };
    return this.router.navigate([], { queryParams: present({ ...kept, ...change }) });
  }

  protected async verify(): Promise<void> {
    if (this.verifying()) return;
    this.verifying.set(true);
    this.verification.set(null);
    try {
      this.verification.set(await this.client.verifyAudit());
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    } finally {
      this.verifying.set(false);
    }
  }
}
