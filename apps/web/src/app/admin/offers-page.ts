import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { managedOfferPageSchema, managedOfferSchema, type ManagedOffer } from '@vte/contract';
import { OFFER_STATUSES, type OfferStatus } from '@vte/offer';
import { CheckTable, Dialog, Icon, Note, OFFER_STATUS_WORDS, StatusBadge } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { ReasonForm } from '../form/reason-form.ts';
import { Shortcuts } from '../shell/shortcuts.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';
import { Desk } from './desk/desk.ts';
import { readDesk } from './desk/read-desk.ts';
import { OFFER_DECISIONS, type OfferDecision } from './offer-decisions.ts';
import { toOfferLine, toOfferView } from './offer-view.ts';

const OPENING: OfferStatus = 'submitted';

/** Offers to read before they are published, with what the content rules flag. */
@Component({
  selector: 'vte-offers-page',
  imports: [CheckTable, Desk, Dialog, Icon, Note, ReasonForm, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './offers-page.html',
  styleUrl: './case.css',
  styles: `
    .flags li {
      display: flex;
      gap: 10px;
    }
    .flags vte-icon {
      color: var(--warning);
    }
    .flags .unlawful vte-icon {
      color: var(--danger);
    }
  `,
})
export class OffersPage {
  readonly etat = input<string, string | undefined>(OPENING, { transform: (etat) => etat ?? OPENING });
  readonly q = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });
  readonly id = input<string>();

  private readonly client = inject(AdminClient);
  private readonly keys = inject(Shortcuts);
  private readonly toaster = inject(Toaster);
  private readonly desk = viewChild.required(Desk);

  protected readonly words = OFFER_STATUS_WORDS;
  protected readonly opening = OPENING;
  protected readonly states = OFFER_STATUSES.map((value) => ({ value, label: OFFER_STATUS_WORDS[value].word }));
  protected readonly read = readDesk(
    '/api/v1/admin/offers',
    { page: managedOfferPageSchema, one: managedOfferSchema },
    this,
  );
  protected readonly lines = computed(() => this.read.items().map(toOfferLine));
  protected readonly offer = this.read.current;
  protected readonly view = computed(() => {
    const offer = this.offer();
    return (
      offer && {
        ...toOfferView(offer),
        publishable: offer.actions.includes('publish'),
        reasoned: OFFER_DECISIONS.filter(({ action }) => offer.actions.includes(action)),
      }
    );
  });
  protected readonly shortcuts = computed(() => {
    const view = this.view();
    const reasoned = view?.reasoned ?? [];
    return view?.publishable === true ? [{ key: 'P', label: 'Publier' }, ...reasoned] : reasoned;
  });
  /** Read anew for each offer. */
  protected readonly flagsSeen = linkedSignal({ source: this.id, computation: () => false });
  protected readonly ready = computed(() => this.view()?.flags.length === 0 || this.flagsSeen());
  protected readonly asking = signal<OfferDecision | null>(null);
  /** What the flags say comes first: it is the reason most of the time. */
  protected readonly suggestions = computed(() => {
    const flagged = (this.view()?.flags ?? []).map(({ field, sentence }) => `${field} : ${sentence}`);
    return [...new Set([...flagged, ...(this.asking()?.suggestions ?? [])])];
  });

  protected press(event: KeyboardEvent): void {
    const letter = this.keys.letterOf(event);
    const offer = this.offer();
    const decision = this.view()?.reasoned.find(({ key }) => key === letter);
    if (letter === null || offer === null) return;
    if (letter === 'P' && this.view()?.publishable === true) void this.publish(offer);
    if (decision !== undefined) {
      event.preventDefault();
      this.asking.set(decision);
    }
  }

  protected async publish(offer: ManagedOffer): Promise<void> {
    if (!this.ready()) {
      this.toaster.say('Lisez d’abord les formulations signalées, puis cochez que vous les avez lues.');
      return;
    }
    try {
      await this.client.moveOffer(offer, { action: 'publish', flagsSeen: true });
      await this.done(offer, 'est en ligne');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }

  protected readonly decide = async (reason: string): Promise<void> => {
    const offer = this.offer();
    const asked = this.asking();
    if (offer === null || asked === null) return;
    await this.client.moveOffer(offer, { action: asked.action, reason });
    this.asking.set(null);
    await this.done(offer, asked.done);
  };

  private async done({ id, title }: ManagedOffer, what: string): Promise<void> {
    this.toaster.say(`« ${title} » ${what}.`);
    await this.desk().openNext(id);
    this.read.list.reload();
  }
}
