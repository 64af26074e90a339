import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { TerritoryTowns } from './territory-towns.ts';

const towns = Array.from({ length: 30 }, (_, index) => ({
  ...{ code: `37${String(index).padStart(3, '0')}`, name: `Commune ${index}`, population: index },
  ...{ postcodes: ['37000'], lat: 47, lon: 1 },
}));

describe('the communes of a territory', () => {
  it('are all on paper, the largest alone at first on the screen', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(TerritoryTowns);
    fixture.componentRef.setInput('territory', { communes: towns });
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const rows = () => page.querySelectorAll('tbody tr').length;
    expect(rows()).toBe(12);
    window.dispatchEvent(new Event('beforeprint'));
    expect(rows()).toBe(30);
  });
});
