import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { SENTENCES } from '../../error/sentences.ts';
import { OfferSearchPage } from './offer-search-page.ts';

/** Other calls stay open: the page is never stable. */
const turn = () => new Promise((done) => setTimeout(done));

async function open(path: string) {
  // There is no page of the server to take over here, which Angular finds worth a warning.
  jest.spyOn(console, 'warn').mockReturnValue();
  TestBed.configureTestingModule({
    deferBlockBehavior: DeferBlockBehavior.Manual,
    providers: [
      provideRouter([{ path: 'offres', component: OfferSearchPage }]),
      provideHttpClient(),
      provideHttpClientTesting(),
    ],
  });
  const { fixture, routeNativeElement } = await RouterTestingHarness.create(path);
  return { fixture, page: routeNativeElement as HTMLElement, server: TestBed.inject(HttpTestingController) };
}

describe('the search of offers', () => {
  it.each([
    [404, 'not_found', 'Nous ne connaissons pas cette commune'],
    [429, 'rate_limited', SENTENCES.rate_limited],
    [500, 'internal_error', SENTENCES.internal_error],
  ])('says of a commune that answers %i what is known of it', async (status, code, words) => {
    const { fixture, page, server } = await open('/offres?near=37003');
    server.expectOne('/api/v1/communes/37003').flush({ code }, { status, statusText: code });
    await turn();
    fixture.detectChanges();
    expect(page.querySelector('vte-note')?.textContent).toContain(words);
  });

  it('adds what is chosen to what is not yet in the address', async () => {
    const { fixture, page, server } = await open('/offres?near=37003');
    server.expectOne('/api/v1/communes/37003').flush({ name: 'Amboise', department: { code: '37' } });
    await turn();
    fixture.detectChanges();
    const place = page.querySelector('vte-commune-field input') as HTMLInputElement;
    place.focus();
    place.value = '';
    place.dispatchEvent(new Event('input'));
    place.blur();
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await turn();
    expect(TestBed.inject(Router).url).toBe('/offres');
  });
});
