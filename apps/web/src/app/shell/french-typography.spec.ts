import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideFrenchTypography } from './french-typography.ts';

@Component({
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p>Déjà inscrit ?</p>
    <p>{{ said() }}</p>`,
})
class Page {
  readonly said = signal('Motif : illisible');
}

describe('French typography', () => {
  it('spaces what templates say, and what is said later', async () => {
    TestBed.configureTestingModule({ providers: [provideFrenchTypography()] });
    const fixture = TestBed.createComponent(Page);
    const texts = () => [...(fixture.nativeElement as HTMLElement).querySelectorAll('p')].map((p) => p.textContent);
    await fixture.whenStable();
    expect(texts()).toEqual(['Déjà inscrit\u202f?', 'Motif\u00a0: illisible']);
    fixture.componentInstance.said.set('Reste 4 000 €');
    await fixture.whenStable();
    expect(texts()[1]).toBe('Reste 4\u00a0000\u00a0€');
  });
});
