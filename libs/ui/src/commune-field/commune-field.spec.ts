import { TestKey } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CommuneView } from '@vte/contract';
import { CommuneFieldHarness } from './commune-field.harness.ts';
import { CommuneField } from './commune-field.ts';

const commune = (code: string, name: string): CommuneView => ({
  code,
  name,
  department: { code: '37', name: 'Indre-et-Loire' },
  region: { code: '24', name: 'Centre-Val de Loire' },
  grouping: null,
  population: 12_000,
  postcodes: ['37400'],
  lat: 47.4,
  lon: 0.98,
  territories: [],
  listed: true,
});
const AMBOISE = commune('37003', 'Amboise');
const AMBILLOU = commune('37002', 'Ambillou');

@Component({
  imports: [CommuneField],
  template: `<vte-commune-field label="Commune du poste" [(value)]="value" />`,
})
class Page {
  readonly value = signal<CommuneView | null>(null);
}

async function open() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(Page);
  const field = await TestbedHarnessEnvironment.loader(fixture).getHarness(CommuneFieldHarness);
  const server = TestBed.inject(HttpTestingController);
  /** Gives the list once it is asked for. */
  const answer = async (text: string, items: CommuneView[], total = items.length) => {
    const asked = await new Promise<ReturnType<typeof server.match>>((done) => {
      const wait = setInterval(() => {
        const calls = server.match(({ params }) => params.get('q') === text);
        if (calls.length === 0) return;
        clearInterval(wait);
        done(calls);
      }, 10);
    });
    asked[0]?.flush({ items, total, nextCursor: null });
    await fixture.whenStable();
  };
  const find = async (text: string, items: CommuneView[], total?: number) => {
    await field.type(text);
    await answer(text, items, total);
  };
  const input = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
  return { field, answer, find, input, page: fixture.componentInstance };
}

describe('CommuneField', () => {
  it('takes nothing from the list of the words before', async () => {
    const { field, find, answer, input, page } = await open();
    await find('amb', [AMBOISE, AMBILLOU]);
    await field.press(TestKey.ENTER);
    // Faster than the pause after which a list is asked for.
    input.value = 'bléré';
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await answer('bléré', [commune('37027', 'Bléré')]);
    expect(page.value()?.name).toBe('Bléré');
  });

  it('opens a list to go through with the arrows; Enter takes the one that is read', async () => {
    const { field, find, page } = await open();
    await find('amb', [AMBOISE, AMBILLOU]);
    expect(await field.isExpanded()).toBe(true);
    expect(await field.getOptions()).toEqual(['Amboise', 'Ambillou']);
    expect(await field.getActiveOption()).toBe('Amboise');
    await field.press(TestKey.DOWN_ARROW);
    await field.press(TestKey.DOWN_ARROW);
    expect(await field.getActiveOption()).toBe('Ambillou');
    await field.press(TestKey.ENTER);
    expect(page.value()?.code).toBe('37002');
    expect(await field.getValue()).toBe('Ambillou (37)');
    expect(await field.isExpanded()).toBe(false);
  });

  it('keeps its list while the next one is on its way, so that Enter still chooses', async () => {
    const { field, find, page } = await open();
    await find('amb', [AMBOISE, AMBILLOU]);
    await field.type('amboi');
    expect(await field.getOptions()).toEqual(['Amboise', 'Ambillou']);
    await field.press(TestKey.ENTER);
    expect(page.value()?.code).toBe('37003');
    expect(await field.isExpanded()).toBe(false);
  });

  it('gives up what was typed on Escape: the commune stays', async () => {
    const { field, find, page } = await open();
    page.value.set(AMBOISE);
    await find('amb', [AMBILLOU, AMBOISE]);
    await field.press(TestKey.ESCAPE);
    expect(await field.isExpanded()).toBe(false);
    expect(await field.getValue()).toBe('Amboise (37)');
    expect(page.value()?.code).toBe('37003');
  });

  it('goes from one commune to the other, none only once it is erased and left', async () => {
    const { field, find, page } = await open();
    page.value.set(AMBOISE);
    await find('ambi', [AMBILLOU]);
    expect(page.value()?.code).toBe('37003');
    await field.press(TestKey.ENTER);
    expect(page.value()?.code).toBe('37002');
    await field.type('');
    expect(page.value()?.code).toBe('37002');
    await field.leave();
    expect(page.value()).toBeNull();
  });

  it('shows the commune that comes from elsewhere, whatever is being typed', async () => {
    const { field, find, page } = await open();
    await find('amb', [AMBOISE, AMBILLOU]);
    page.value.set(AMBILLOU);
    expect(await field.getValue()).toBe('Ambillou (37)');
    expect(await field.isExpanded()).toBe(false);
  });

  it('takes the only answer when the field is left, never one of several', async () => {
    const { field, find, page } = await open();
    await find('amb', [AMBOISE, AMBILLOU]);
    await field.leave();
    expect(page.value()).toBeNull();
    expect(await field.isExpanded()).toBe(false);
    expect(await field.getStatus()).toBe('Plusieurs communes répondent : choisissez-en une.');
    await field.focus();
    expect(await field.isExpanded()).toBe(true);
    await find('amboise', [AMBOISE]);
    await field.leave();
    expect(page.value()?.code).toBe('37003');
  });

  it('takes the answer that comes late, as it would have before', async () => {
    const { field, answer, page } = await open();
    await field.type('amb');
    await field.press(TestKey.ENTER);
    await answer('amb', [AMBOISE, AMBILLOU]);
    expect(page.value()?.code).toBe('37003');
    await field.type('ambi');
    await field.leave();
    expect(page.value()).toBeNull();
    await answer('ambi', [AMBILLOU]);
    expect(page.value()?.code).toBe('37002');
    expect(await field.isExpanded()).toBe(false);
  });

  it('keeps Enter for itself while something is written, and says why', async () => {
    const { field, page, input } = await open();
    const enter = () => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true }));
    await field.type('a');
    expect(enter()).toBe(false);
    expect(await field.getStatus()).toBe('Écrivez au moins deux lettres.');
    await field.type('');
    expect(enter()).toBe(false);
    expect(enter()).toBe(true);
    expect(page.value()).toBeNull();
  });

  it('opens no list under what was written before, by who has gone on', async () => {
    const { field, answer, input, page } = await open();
    const tell = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    };
    tell('amb');
    await answer('amb', [AMBOISE, AMBILLOU]);
    expect(await field.isExpanded()).toBe(false);
    tell('ambo');
    await answer('ambo', [AMBOISE]);
    expect(page.value()?.code).toBe('37003');
  });

  it('says that there is none, or that there are more', async () => {
    const { field, find } = await open();
    await find('zzz', []);
    expect(await field.getStatus()).toBe('Aucune commune ne porte ce nom ni ce code postal.');
    await find('saint', [AMBOISE], 400);
    expect(await field.getStatus()).toBe('400 communes : précisez');
  });
});
