import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TerritoryTowns } from './territory-towns.ts';

const towns = (length: number) =>
  Array.from({ length }, (_, index) => ({
    ...{ code: `37${String(index).padStart(3, '0')}`, name: `Commune ${index}`, population: index },
    ...{ postcodes: ['37000'], lat: 47, lon: 1 },
  }));

async function open(communes: ReturnType<typeof towns>): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(TerritoryTowns);
  fixture.componentRef.setInput('territory', { communes });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the communes of a territory', () => {
  it('are all on paper, the largest alone at first on the screen', async () => {
    const page = await open(towns(30));
    const rows = () => page.querySelectorAll('tbody tr').length;
    expect(rows()).toBe(12);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toBe(30);
  });

  it.each([
    [13, 'Afficher 1\u00a0autre commune'],
    [30, 'Afficher 18\u00a0autres communes'],
  ])('%i of them are told to be more', async (length, words) => {
    expect((await open(towns(length))).querySelector('button')?.textContent).toBe(words);
  });
});
