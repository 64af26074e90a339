import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { managedOfferPageSchema, type ManagedOffer } from '@vte/contract';
import { OFFER_STATUSES, type OfferAction } from '@vte/offer';
import { formatContract, formatDay, formatPlace, Note, OFFER_STATUS_WORDS, plural, StatusBadge } from '@vte/ui';
import { present } from '../../api/present.ts';
import { toFailure } from '../../error/failure.ts';
import { orEmpty } from '../../form/or-empty.ts';
import { Toaster } from '../../shell/toasts.ts';
import { OfferClient } from '../offer-client.ts';
import { toModel } from '../offer-edit/offer-model.ts';

/** What the list itself offers; the rest is on the page of the offer. */
const QUICK: Partial<Record<OfferAction, string>> = {
  fill: 'Clore, poste pourvu',
  withdraw: 'Reprendre',
  revise: 'Corriger',
  renew: 'Renouveler',
  reopen: 'Rouvrir',
  archive: 'Archiver',
};

@Component({
  selector: 'vte-offer-list-page',
  imports: [Note, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offer-list-page.html',
  styleUrl: './offer-list-page.css',
})
export class OfferListPage {
  readonly etat = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });

  private readonly client = inject(OfferClient);
  private readonly toaster = inject(Toaster);
  private readonly router = inject(Router);

  protected readonly statuses = OFFER_STATUSES.map((value) => ({ value, label: OFFER_STATUS_WORDS[value].word }));
  protected readonly resource = httpResource(
    () => ({ url: '/api/v1/me/offers', params: present({ status: this.etat(), cursor: this.cursor() }) }),
    { parse: (body) => managedOfferPageSchema.parse(body) },
  );
  protected readonly lines = computed(() =>
    (this.resource.hasValue() ? this.resource.value().items : []).map((offer) => {
      const received = Object.values(offer.applications).reduce((sum, count) => sum + count, 0);
      return {
        offer,
        word: OFFER_STATUS_WORDS[offer.status],
        where: `${formatPlace(offer.place)} · ${formatContract(offer.contractType, offer.durationMonths)}`,
        until: offer.status === 'published' && offer.validThrough !== null ? formatDay(offer.validThrough) : null,
        received: plural(received, 'candidature'),
        quick: offer.actions.flatMap((action) => {
          const label = QUICK[action];
          return label === undefined ? [] : [{ action, label }];
        }),
      };
    }),
  );
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));

  protected filter(status: string): void {
    void this.router.navigate([], { queryParams: { etat: status || null } });
  }

  protected async move(offer: ManagedOffer, action: OfferAction): Promise<void> {
    try {
      const moved = await this.client.move(offer.id, { action });
      this.toaster.say(`« ${moved.title} » : ${OFFER_STATUS_WORDS[moved.status].word.toLowerCase()}.`);
      this.resource.reload();
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
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
}
