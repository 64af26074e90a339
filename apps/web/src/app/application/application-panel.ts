import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ApplicationAction } from '@vte/application';
import { applicationSchema, type Application } from '@vte/contract';
import { isAlternance } from '@vte/eligibility';
import {
  APPLICATION_ACTION_LABELS,
  APPLICATION_STATUS_WORDS,
  DIPLOMA_LABELS,
  Icon,
  initials,
  Note,
  StatusBadge,
  Track,
} from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { Toaster } from '../shell/toasts.ts';
import { ApplicationClient } from './application-client.ts';
import { ContractTerms } from './contract-terms.ts';
import { toSteps } from './history.ts';

/** The one act that comes next, and the others. */
const ORDER: readonly ApplicationAction[] = ['make_offer', 'interview', 'shortlist', 'decline', 'step_back', 'cancel'];

/** One application beside the board: profile, message, CV, history, and what may be done. */
@Component({
  selector: 'vte-application-panel',
  imports: [ContractTerms, Icon, Note, RouterLink, StatusBadge, Track],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './application-panel.html',
  styleUrl: './application-panel.css',
})
export class ApplicationPanel {
  readonly id = input.required<string>();
  /** Changes when the application moved, to read it again. */
  readonly version = input.required<number>();
  readonly chosen = output<{ application: Application; action: ApplicationAction }>();
  readonly closed = output();

  private readonly client = inject(ApplicationClient);
  private readonly toaster = inject(Toaster);
  private readonly document = inject(DOCUMENT);

  protected readonly resource = httpResource(
    () => ({ url: `/api/v1/applications/${encodeURIComponent(this.id())}`, params: { v: this.version() } }),
    { parse: (body) => applicationSchema.parse(body) },
  );
  protected readonly application = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly view = computed(() => {
    const application = this.application();
    if (application === null) return null;
    const { firstName, lastName, diplomaLevel, diplomaTitle } = application.candidate;
    const name = `${firstName} ${lastName}`;
    return {
      name,
      letters: initials(name),
      diploma: `${DIPLOMA_LABELS[diplomaLevel]}, ${diplomaTitle}`,
      word: APPLICATION_STATUS_WORDS[application.status],
      steps: toSteps(application),
      hired: application.status === 'hired',
      alternance: application.contract !== null && isAlternance(application.contract.type),
      actions: ORDER.filter((action) => application.actions.includes(action)).map((action, index) => ({
        action,
        label: APPLICATION_ACTION_LABELS[action],
        main: index === 0 && action !== 'decline' && action !== 'cancel',
      })),
    };
  });

  protected async openCv(): Promise<void> {
    try {
      const url = URL.createObjectURL(await this.client.cv(this.id()));
      const link = this.document.createElement('a');
      link.href = url;
      link.download = this.application()?.cv?.name ?? 'cv.pdf';
      link.click();
      URL.revokeObjectURL(url);
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}
