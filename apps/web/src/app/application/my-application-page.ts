import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applicationSchema, type Application } from '@vte/contract';
import { DEFAULT_RULE_SET, proposeSettlingIn } from '@vte/grant';
import { APPLICATION_STATUS_WORDS, Dialog, formatMoney, Icon, Note, StatusBadge, Track } from '@vte/ui';
import { saveFile } from '../api/save-file.ts';
import { MessagePage } from '../error/message-page.ts';
import { toFailure } from '../error/failure.ts';
import { ClaimLink } from './claim-link.ts';
import { Toaster } from '../shell/toasts.ts';
import { ApplicationClient } from './application-client.ts';
import { ContractTerms } from './contract-terms.ts';
import { toSteps } from './history.ts';
import { nextSentence, questionsOf, type Answer } from './my-application.ts';

@Component({
  selector: 'vte-my-application-page',
  imports: [ClaimLink, ContractTerms, Dialog, Icon, MessagePage, Note, RouterLink, StatusBadge, Track],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './my-application-page.html',
  styleUrl: './my-application-page.css',
})
export class MyApplicationPage {
  readonly id = input.required<string>();
  readonly envoyee = input<string>();

  private readonly client = inject(ApplicationClient);
  private readonly document = inject(DOCUMENT);
  private readonly toaster = inject(Toaster);
  protected readonly resource = httpResource(() => `/api/v1/applications/${encodeURIComponent(this.id())}`, {
    parse: (body) => applicationSchema.parse(body),
  });
  protected readonly application = linkedSignal<Application | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly view = computed(() => {
    const application = this.application();
    if (application === null) return null;
    const { status, contract } = application;
    const can = new Set<string>(application.actions);
    const aid = status === 'hired' && contract && proposeSettlingIn(DEFAULT_RULE_SET.settlingIn, contract, false);
    const leaving = can.has('accept') ? [] : questionsOf(application.actions);
    return {
      word: APPLICATION_STATUS_WORDS[status],
      steps: toSteps(application, 'Votre réponse'),
      next: nextSentence(application),
      can,
      questions: questionsOf(application.actions),
      leave: leaving[0] && { action: leaving[0].action, label: leaving[0].confirm },
      settles: aid !== null && aid !== false && aid.state === 'open',
      settlingIn: formatMoney(DEFAULT_RULE_SET.settlingIn.amountCents),
    };
  });
  /** The answer that waits for a confirmation. */
  protected readonly asking = signal<Answer | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected async answer(action: Answer): Promise<void> {
    if (this.busy()) return;
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

  protected async openCv(name: string): Promise<void> {
    try {
      saveFile(this.document, await this.client.cv(this.id()), name);
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}
