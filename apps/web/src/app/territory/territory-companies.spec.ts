import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PublicCompany } from '@vte/contract';
import { TerritoryCompanies } from './territory-companies.ts';

const TOTAL = 150;

/** What the API answers after the first `from` companies. */
function pageAfter(from: number, limit: number) {
  const end = Math.min(from + limit, TOTAL);
  const items = Array.from({ length: end - from }, (_, index): PublicCompany => {
    const name = `Atelier ${from + index}`;
    const about = { presentation: '', naf: null, website: null, address: null };
    return { ...about, slug: name, name, siren: '732829320', size: 'pme', headcount: 1, place: null };
  });
  return { items, total: TOTAL, nextCursor: end < TOTAL ? String(end) : null };
}

describe('the companies of a territory', () => {
  it('can all be reached, some more at a time', async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
    });
    const fixture = TestBed.createComponent(TerritoryCompanies);
    fixture.componentRef.setInput('slug', 'grand-est-touraine');
    const server = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const answer = async () => {
      TestBed.tick();
      const call = server.expectOne(({ url }) => url === '/api/v1/companies');
      const { params } = call.request;
      call.flush(pageAfter(Number(params.get('cursor')), Number(params.get('limit'))));
      await fixture.whenStable();
    };
    const told: unknown[] = [];
    for (;;) {
      await answer();
      const more = page.querySelector('button');
      told.push([page.querySelectorAll('li').length, more?.textContent ?? null]);
      if (more === null) break;
      more.click();
    }
    expect(told).toEqual([
      [8, 'Afficher 100\u00a0autres entreprises'],
      [108, 'Afficher 42\u00a0autres entreprises'],
      [150, null],
    ]);
    expect(page.querySelector('li')?.textContent).toContain('PME, 1\u00a0salarié');
  });
});
