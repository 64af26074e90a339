import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applicationSchema, type Application } from '@vte/contract';
import { isAlternance } from '@vte/eligibility';
import { APPLICATION_STATUS_WORDS, Dialog, Note, StatusBadge, Track } from '@vte/ui';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { ApplicationClient } from './application-client.ts';
import { ContractTerms } from './contract-terms.ts';
import { toSteps } from './history.ts';

@Component({
  selector: 'vte-my-application-page',
  imports: [ContractTerms, Dialog, MessagePage, Note, RouterLink, StatusBadge, Track],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-application-page.html',
})
export class MyApplicationPage {
  readonly id = input.required<string>();
  readonly envoyee = input<string>();

  private readonly client = inject(ApplicationClient);
  protected readonly resource = httpResource(() => `/api/v1/applications/${encodeURIComponent(this.id())}`, {
    parse: (body) => applicationSchema.parse(body),
  });
  protected readonly application = linkedSignal<Application | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly word = computed(() => {
    const status = this.application()?.status;
    return status && APPLICATION_STATUS_WORDS[status];
  });
  protected readonly steps = computed(() => {
    const application = this.application();
    return application === null ? [] : toSteps(application);
  });
  protected readonly can = computed(() => new Set<string>(this.application()?.actions ?? []));
  protected readonly settles = computed(() => {
    const application = this.application();
    return application?.status === 'hired' && application.contract !== null && isAlternance(application.contract.type);
  });
  /** The answer that waits for a confirmation. */
  protected readonly asking = signal<'accept' | 'withdraw' | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected async answer(action: 'accept' | 'withdraw'): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      this.application.set(await this.client.move(this.id(), { action }, this.application()?.version));
      this.asking.set(null);
    } catch (thrown) {
      this.failure.set(toFailure(thrown).sentence);
    } finally {
      this.busy.set(false);
    }
  }
}
