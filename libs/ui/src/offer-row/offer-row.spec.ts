import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { OfferCard } from '@vte/contract';
import { OfferRowHarness } from './offer-row.harness.ts';
import { OfferRow } from './offer-row.ts';

const offer: OfferCard = {
  id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  slug: 'chef-de-projet-amboise-1a2b3c',
  title: 'Chef ou cheffe de projet',
  status: 'published',
  company: { name: 'Ateliers Vauberne', slug: 'ateliers-vauberne', size: null },
  place: null,
  distanceKm: null,
  contractType: 'cdi',
  durationMonths: null,
  startsOn: '2027-01-01',
  payMinCents: 240_000,
  payMaxCents: 280_000,
  payPeriod: 'month',
  minDiplomaLevel: 5,
  themes: [],
  remoteShare: 0,
  aids: {
    recruitment: { state: 'open', amountCents: 400_000, reasons: [] },
    settlingIn: { state: 'closed', amountCents: 120_000, reasons: [] },
  },
  publishedAt: null,
  validThrough: null,
};

async function open(change: Partial<OfferCard> = {}) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(OfferRow);
  fixture.componentRef.setInput('offer', { ...offer, ...change });
  return TestbedHarnessEnvironment.harnessForFixture(fixture, OfferRowHarness);
}

describe('OfferRow', () => {
  it('links to the page of the offer and to that of the company; the pay comes first', async () => {
    const row = await open();
    expect(await row.getTitle()).toBe('Chef ou cheffe de projet');
    expect(await row.getAddress()).toBe('/offres/chef-de-projet-amboise-1a2b3c');
    expect(await row.getCompanyAddress()).toBe('/entreprises/ateliers-vauberne');
    expect(await row.getFacts()).toEqual([
      '2\u00a0400 à\u00a02\u00a0800\u00a0€ par mois',
      'CDI',
      'dès le 1er janvier 2027',
      'Bac+2 ou plus',
    ]);
  });

  it.each<[string, OfferCard['aids'], string | null]>([
    ['of the company', offer.aids, '4\u00a0000\u00a0€ possibles pour l’entreprise'],
    [
      'of the person before that of the company',
      { ...offer.aids, settlingIn: { ...offer.aids.settlingIn, state: 'possible' } },
      '1\u00a0200\u00a0€ possibles pour vous',
    ],
    [
      'nowhere when both are closed',
      { ...offer.aids, recruitment: { ...offer.aids.recruitment, state: 'closed' } },
      null,
    ],
  ])('shows the aid %s', async (_title, aids, shown) => {
    expect(await (await open({ aids })).getAid()).toBe(shown);
  });
});
