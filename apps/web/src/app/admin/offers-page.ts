import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { managedOfferPageSchema, type ManagedOffer } from '@vte/contract';
import { OFFER_STATUSES, type OfferAction } from '@vte/offer';
import {
  CriterionList,
  Dialog,
  FLAG_FIELD_LABELS,
  FLAG_SENTENCES,
  FLAG_SEVERITY_LABELS,
  formatContract,
  formatDay,
  formatLevel,
  formatPay,
  formatPlace,
  Note,
  OFFER_STATUS_WORDS,
  StatusBadge,
  toCriterionLines,
} from '@vte/ui';
import { present } from '../api/present.ts';
import { toFailure } from '../error/failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { Toaster } from '../shell/toasts.ts';
import { AdminClient } from './admin-client.ts';
import { ReasonForm } from '../form/reason-form.ts';

const REASONED: Partial<Record<OfferAction, string>> = {
  reject: 'Renvoyer à l’entreprise',
  unpublish: 'Retirer de la publication',
};

/** Offers to read before they are published, with what the content rules flag. */
@Component({
  selector: 'vte-offers-page',
  imports: [CriterionList, Dialog, Note, ReasonForm, RouterLink, StatusBadge],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offers-page.html',
})
export class OffersPage {
  readonly etat = input('', { transform: orEmpty });
  readonly cursor = input('', { transform: orEmpty });
  readonly id = input<string>();

  private readonly client = inject(AdminClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly words = OFFER_STATUS_WORDS;
  protected readonly statuses = OFFER_STATUSES;
  protected readonly resource = httpResource(
    () => ({ url: '/api/v1/admin/offers', params: present({ status: this.etat(), cursor: this.cursor() }) }),
    { parse: (body) => managedOfferPageSchema.parse(body) },
  );
  protected readonly items = computed(() => (this.resource.hasValue() ? this.resource.value().items : []));
  protected readonly next = computed(() => (this.resource.hasValue() ? this.resource.value().nextCursor : null));
  protected readonly offer = computed(() => this.items().find(({ id }) => id === this.id()) ?? null);
  protected readonly view = computed(() => {
    const offer = this.offer();
    if (offer === null) return null;
    return {
      lines: toCriterionLines(offer.verdict.criteria),
      facts: [
        { name: 'Salaire', value: formatPay(offer) },
        { name: 'Contrat', value: formatContract(offer.contractType, offer.durationMonths) },
        { name: 'Lieu', value: formatPlace(offer.place) },
        { name: 'Début', value: offer.startsOn === null ? 'à préciser' : formatDay(offer.startsOn) },
        { name: 'Diplôme', value: formatLevel(offer.minDiplomaLevel) },
        { name: 'Rattachement', value: offer.directLink ?? 'non indiqué' },
      ],
      texts: [
        { title: 'Responsabilités', text: offer.responsibilities },
        { title: 'Résultats attendus', text: offer.expectedResults },
        { title: 'Autonomie', text: offer.autonomy },
        { title: 'Contexte', text: offer.context },
        { title: 'Profil recherché', text: offer.profile },
      ].filter(({ text }) => text !== ''),
      flags: offer.flags.map((flag) => ({
        unlawful: flag.severity === 'unlawful',
        severity: FLAG_SEVERITY_LABELS[flag.severity],
        field: FLAG_FIELD_LABELS[flag.field],
        excerpt: flag.excerpt,
        sentence: FLAG_SENTENCES[flag.rule],
        source: flag.source,
      })),
      publishable: offer.actions.includes('publish'),
      reasoned: offer.actions.flatMap((action) => {
        const label = REASONED[action];
        return label === undefined ? [] : [{ action, label }];
      }),
    };
  });
  protected readonly flagsSeen = signal(false);
  protected readonly asking = signal<{ action: OfferAction; label: string } | null>(null);
  protected readonly ready = computed(() => this.view()?.flags.length === 0 || this.flagsSeen());

  protected filter(etat: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: present({ etat }) });
  }

  protected async publish(offer: ManagedOffer): Promise<void> {
    try {
      await this.client.moveOffer(offer.id, { action: 'publish', flagsSeen: true });
      this.done(offer, 'est en ligne');
    } catch (thrown) {
      this.toaster.say(toFailure(thrown).sentence);
    }
  }

  protected readonly decide = async (reason: string): Promise<void> => {
    const offer = this.offer();
    const asked = this.asking();
    if (offer === null || asked === null) return;
    await this.client.moveOffer(offer.id, { action: asked.action, reason });
    this.asking.set(null);
    this.done(offer, 'revient à l’entreprise');
  };

  private done({ title }: ManagedOffer, what: string): void {
    this.flagsSeen.set(false);
    this.toaster.say(`« ${title} » ${what}.`);
    this.resource.reload();
  }
}
