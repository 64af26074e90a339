import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { ResultsMap } from './results-map.ts';

/** Three neighbours: one figure from afar. */
const TERRITORIES = ['a', 'b', 'c'].map((slug, index) => ({ slug, path: '', x: 300 + 3 * index, y: 300 }));

describe('the map of the results', () => {
  it('says what the figure under the pointer holds, also once it is opened', async () => {
    globalThis.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(ResultsMap);
    fixture.componentRef.setInput(
      'counts',
      TERRITORIES.map(({ slug }, index) => ({ value: slug, label: `Pays ${slug}`, count: 3 - index })),
    );
    fixture.componentRef.setInput('chosen', []);
    TestBed.tick();
    const frame = { width: 640, height: 620, land: '', borders: '', territories: TERRITORIES };
    TestBed.inject(HttpTestingController)
      .expectOne(({ url }) => url.startsWith('/map/'))
      .flush({ frames: [frame] });
    await fixture.whenStable();
    const map = fixture.nativeElement as HTMLElement;
    const figure = map.querySelector('button') as HTMLButtonElement;
    figure.dispatchEvent(new Event('mouseenter'));
    await fixture.whenStable();
    expect(map.querySelector('.callout')?.textContent).toBe('3 territoires, 6\u00a0offres');
    figure.click();
    await fixture.whenStable();
    expect(map.querySelector('.callout')?.textContent).toBe('Pays a, 3\u00a0offres');
  });
});
