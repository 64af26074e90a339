import { httpResource } from '@angular/common/http';
import { computed, type Signal } from '@angular/core';
import type { Offer, OfferCard, OfferPage } from '@vte/contract';
import { plural } from '@vte/ui';

const SHOWN = 3;
const NEAR_KM = 100;

/**
 * Offers to read after this one: of its themes and near it first, then of its territory. For one that is gone, those that
 * its address resembles. Called where injection is possible.
 *
 * @param gone slug of an offer that the API does not give any more
 */
export function similarOffers(offer: Signal<Offer | null>, gone: Signal<string | null>) {
  const search = (params: () => Record<string, string | number | readonly string[]> | undefined) =>
    httpResource<OfferPage>(() => {
      const asked = params();
      return asked && { url: '/api/v1/offers', params: { ...asked, limit: SHOWN + 1 } };
    });
  const alike = search(() => {
    const { themes = [], place } = offer() ?? {};
    return place && themes.length > 0
      ? { theme: themes, near: place.communeCode, radiusKm: NEAR_KM, sort: 'distance' }
      : undefined;
  });
  const nearby = search(() => {
    const territory = offer()?.place?.territory;
    return territory ? { territory: territory.slug } : undefined;
  });
  const resembling = search(() => {
    const slug = gone();
    return slug === null ? undefined : { q: wordsOf(slug) };
  });
  const found = (pages: readonly (typeof alike)[]): OfferCard[] => {
    const cards = pages.flatMap((page) => (page.hasValue() ? page.value().items : []));
    return [...new Map(cards.map((card) => [card.id, card])).values()];
  };
  return {
    cards: computed(() =>
      found([alike, nearby, resembling])
        .filter(({ id }) => id !== offer()?.id)
        .slice(0, SHOWN),
    ),
    /** « 14 offres ouvertes » in the territory of the offer. */
    inTerritory: computed(() =>
      nearby.hasValue() ? plural(nearby.value().total, 'offre ouverte', 'offres ouvertes') : null,
    ),
  };
}

/** `chef-de-projet-amboise-6f1a2b3c`: the title and the town, without the end that makes it unique. */
function wordsOf(slug: string): string {
  return slug.replace(/-[0-9a-f]{8}$/, '').replaceAll('-', ' ');
}
