import { answerExpectedBy, APPLICATION_TRANSITIONS, type ApplicationActor } from '@vte/application';
import type { Application as ApplicationDocument, ApplicationSummary } from '@vte/contract';
import { actionsFor } from '@vte/workflow';
import { civilDateOf } from '../time/clock.ts';
import type { ApplicationEvent } from './application.entity.ts';
import type { ApplicationFile } from './application-file.ts';

export function toApplicationSummary(
  { application, offer, company, candidate, account }: ApplicationFile,
  actor: ApplicationActor,
): ApplicationSummary {
  const { id, status, sentAt, updatedAt, version } = application;
  return {
    id,
    status,
    offer: { id: offer.id, slug: offer.slug, title: offer.title, companyName: company.name },
    candidate: {
      id: candidate.id,
      firstName: account.firstName,
      lastName: account.lastName,
      diplomaLevel: candidate.diplomaLevel,
      diplomaTitle: candidate.diplomaTitle,
      skills: candidate.skills,
      mobility: candidate.mobility,
    },
    actions: actionsFor(APPLICATION_TRANSITIONS, { status, actors: [actor] }).map(({ action }) => action),
    sentAt: sentAt.toISOString(),
    answerExpectedBy: answerExpectedBy(status, civilDateOf(sentAt)),
    updatedAt: updatedAt.toISOString(),
    version,
  };
}

/** The whole file, as its two sides read it. */
export function toApplication(
  file: ApplicationFile,
  actor: ApplicationActor,
  events: readonly ApplicationEvent[],
): ApplicationDocument {
  const { application, account, candidate, cv } = file;
  return {
    ...toApplicationSummary(file, actor),
    message: application.message,
    contract: application.contract,
    declineReason: application.declineReason,
    contact: { email: account.email ?? '', phone: candidate.phone },
    cv: cv && { id: cv.id, name: cv.name },
    history: events.map(({ action, fromStatus, toStatus, by, at, reason }) => {
      return { action, from: fromStatus, to: toStatus, by, at: at.toISOString(), reason };
    }),
  };
}
