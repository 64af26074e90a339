import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { OfferPage } from '@vte/contract';
import { SENTENCES } from '../../error/sentences.ts';
import { OfferSearchPage } from './offer-search-page.ts';

const NOTHING: OfferPage = {
  ...{ items: [], total: 0, totalIsExact: true, nextCursor: null },
  interpretation: { corrected: null, partial: false },
};

async function open(path: string) {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: 'offres', component: OfferSearchPage }]),
      provideHttpClient(),
      provideHttpClientTesting(),
    ],
  });
  const harness = await RouterTestingHarness.create();
  void harness.navigateByUrl(path);
  const server = TestBed.inject(HttpTestingController);
  await expect.poll?.(() => 1);
  return { harness, server };
}

describe('a search around a commune', () => {
  it.each([
    [404, 'not_found', 'Nous ne connaissons pas cette commune'],
    [429, 'rate_limited', SENTENCES.rate_limited],
    [500, 'internal_error', SENTENCES.internal_error],
  ])('that answers %i', async (status, code, words) => {
    const { harness, server } = await open('/offres?near=37003');
    server.expectOne('/api/v1/communes/37003').flush({ code }, { status, statusText: code });
    await harness.fixture.whenStable();
    expect(harness.routeNativeElement?.textContent).toContain(words);
  });
});
