import {
  APPLICATION_TRANSITIONS,
  type ApplicationAction,
  type ApplicationActor,
  type DeclineReason,
} from '@vte/application';
import type { ContractProposal } from '@vte/contract';
import type { Application, ApplicationEvent } from '../application/application.entity.ts';
import type { DemoCandidate } from './candidates.ts';
import type { DemoOffer } from './offers.ts';
import { CLOSINGS, DECLINES, OPENINGS, STRENGTHS } from './words/letters.ts';
import { actor, agree, reach, type World } from './world.ts';

/** What a move says besides its name. */
interface Saying {
  contract?: ContractProposal;
  declineReason?: DeclineReason;
}

const BY_CANDIDATE: readonly ApplicationAction[] = ['apply', 'accept', 'withdraw'];
const DECLINE_REASONS: readonly DeclineReason[] = ['skills', 'experience', 'other_candidate', 'availability'];

/** One application with its two sides. */
export interface DemoApplication {
  application: Application;
  written: DemoOffer;
  person: DemoCandidate;
}

/** Sends and moves applications. */
export class ApplicationDesk {
  readonly all: DemoApplication[] = [];
  readonly events: ApplicationEvent[] = [];
  private readonly pairs = new Set<string>();
  private readonly opening: () => string;

  constructor(private readonly world: World) {
    this.opening = world.random.deck(OPENINGS);
  }

  /** False once the person has applied to the offer. */
  mayApply(written: DemoOffer, person: DemoCandidate): boolean {
    return !this.pairs.has(`${written.offer.id}:${person.candidate.id}`);
  }

  apply(written: DemoOffer, person: DemoCandidate, at: Date): DemoApplication {
    const { offer } = written;
    const application: Application = {
      id: this.world.idAt(at),
      offerId: offer.id,
      candidateId: person.candidate.id,
      status: 'sent',
      message: this.letter(written, person),
      contract: null,
      declineReason: null,
      sentAt: at,
      updatedAt: at,
      version: 1,
    };
    const sent = { application, written, person };
    this.all.push(sent);
    this.pairs.add(`${offer.id}:${person.candidate.id}`);
    this.remember(sent, 'apply', null, at, null);
    return sent;
  }

  move(sent: DemoApplication, action: ApplicationAction, at: Date, saying: Saying = {}): void {
    const { application } = sent;
    const from = application.status;
    application.status = reach(APPLICATION_TRANSITIONS, { action, status: from, by: sideOf(action) });
    application.updatedAt = at;
    if (saying.contract !== undefined) application.contract = saying.contract;
    const declined = action === 'decline';
    if (declined) application.declineReason = saying.declineReason ?? this.world.random.pick(DECLINE_REASONS);
    this.remember(sent, action, from, at, declined ? this.world.random.pick(DECLINES) : null);
  }

  /** Moves through several steps, evenly from the sending to an instant. */
  follow(sent: DemoApplication, actions: readonly ApplicationAction[], until: Date, saying: Saying = {}): void {
    const { application } = sent;
    const step = (until.getTime() - application.sentAt.getTime()) / actions.length;
    const start = application.sentAt.getTime();
    actions.forEach((action, index) => {
      const says = action === 'make_offer' || action === 'decline' ? saying : {};
      this.move(sent, action, new Date(start + step * (index + 1)), says);
    });
  }

  private letter({ offer }: DemoOffer, { gender }: DemoCandidate): string {
    const { random } = this.world;
    const strengths = STRENGTHS[offer.themes[0] ?? 'right_hand'];
    return agree([this.opening(), random.pick(strengths), random.pick(CLOSINGS)].join(' '), gender);
  }

  private remember(
    { application, written, person }: DemoApplication,
    action: ApplicationAction,
    from: Application['status'] | null,
    at: Date,
    reason: string | null,
  ): void {
    const by = sideOf(action);
    this.events.push({
      id: this.world.idAt(at),
      applicationId: application.id,
      action,
      fromStatus: from,
      toStatus: application.status,
      by,
      at,
      reason,
    });
    this.world.record(at, {
      entity: 'application',
      entityId: application.id,
      action,
      from,
      to: application.status,
      actor: actor(by === 'candidate' ? person.account : written.owner.manager),
      comment: reason,
      reasonCode: action === 'decline' ? application.declineReason : null,
    });
  }
}

function sideOf(action: ApplicationAction): ApplicationActor {
  return BY_CANDIDATE.includes(action) ? 'candidate' : 'company';
}
