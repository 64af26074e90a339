import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { managedOfferPageSchema, type ManagedOffer } from '@vte/contract';
import { OFFER_STATUSES, type OfferAction } from '@vte/offer';
import { Dialog, Icon, Menu, Note, OFFER_STATUS_WORDS, plural, StatusBadge } from '@vte/ui';
import { present } from '../../api/present.ts';
import { CompanyFirst } from '../company-first.ts';
import { toFailure } from '../../error/failure.ts';
import { orEmpty } from '../../form/or-empty.ts';
import { Toaster } from '../../shell/toasts.ts';
import { todayInParis } from '../../time/today.ts';
import { OfferClient } from '../offer-client.ts';
import { toModel } from '../offer-edit/offer-model.ts';
import { ACTION_LABELS, CONFIRMATIONS, toLine, UNDO } from './offer-lines.ts';

/** The offers of a company: their state, their figures, and what may be done with each. */
@Component({
  selector: 'vte-offer-list-page',
  imports: [CompanyFirst, Dialog, Icon, Menu, Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-list-page.html',
  styleUrl: './offer-list-page.css',
})
export class OfferListPage {
  readonly etat = input('', { transform: orEmpty });
  readonly q = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(OfferClient);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);

  protected readonly labels = ACTION_LABELS;
  protected readonly statuses = OFFER_STATUSES.map((value) => ({ value, label: OFFER_STATUS_WORDS[value].word }));
  protected readonly resource = httpResource(
    () => ({
      url: '/api/v1/me/offers',
      params: present({ status: this.etat(), q: this.q(), cursor: this.cursor() }),
    }),
    { parse: (body) => managedOfferPageSchema.parse(body) },
  );
  /** Whoever has no company yet has no offers either. */
  protected readonly newcomer = computed(() => {
    const error = this.resource.error();
    return error !== undefined && toFailure(error).code === 'company_required';
  });
  protected readonly lines = computed(() => {
    const today = todayInParis();
    return (this.resource.hasValue() ? this.resource.value().items : []).map((offer) => toLine(offer, today));
  });
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
  protected readonly filtered = computed(() => this.etat() !== '' || this.q() !== '');
  protected readonly total = computed(() =>
    this.resource.hasValue() ? plural(this.resource.value().total, 'offre') : '',
  );

  /** A move that waits for a yes. */
  protected readonly asking = signal<{ offer: ManagedOffer; action: OfferAction } | null>(null);
  protected readonly question = computed(() => {
    const asking = this.asking();
    return asking === null ? null : (CONFIRMATIONS[asking.action] ?? null);
  });

  protected filter(change: Partial<Record<'etat' | 'q', string>>): void {
    void this.router.navigate([], { queryParams: present({ etat: this.etat(), q: this.q(), ...change }) });
  }

  protected start(offer: ManagedOffer, action: OfferAction): void {
    if (CONFIRMATIONS[action] === undefined) void this.move(offer, action);
    else this.asking.set({ offer, action });
  }

  protected async confirm(): Promise<void> {
    const asking = this.asking();
    this.asking.set(null);
    if (asking !== null) await this.move(asking.offer, asking.action);
  }

  /** A copy begins as a draft, with another date to choose. */
  protected async duplicate(offer: ManagedOffer): Promise<void> {
    try {
      const { directLink, idcc, ...fields } = toModel(offer);
      const copy = await this.client.create({
        ...fields,
        directLink: directLink || null,
        idcc: idcc || null,
        startsOn: null,
      });
      await this.router.navigate(['/entreprise/offres', copy.id, 'modifier']);
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }

  private async move(offer: ManagedOffer, action: OfferAction): Promise<void> {
    try {
      const moved = await this.client.move(offer.id, { action });
      if (action === 'revise') {
        await this.router.navigate(['/entreprise/offres', offer.id, 'modifier']);
        return;
      }
      const undo = UNDO[action];
      this.toaster.say(
        `« ${moved.title} » : ${OFFER_STATUS_WORDS[moved.status].word.toLowerCase()}.`,
        undo === undefined ? undefined : () => void this.move(moved, undo),
      );
      this.resource.reload();
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }
}
