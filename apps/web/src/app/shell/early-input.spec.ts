import { ApplicationRef, RendererFactory2, type Renderer2 } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEarlyInput } from './early-input.ts';

const PAGE = `
  <input id="words" value="" />
  <input id="ticked" type="checkbox" />
  <label><input id="near" type="radio" name="where" checked /><input id="far" type="radio" name="where" /></label>
  <select id="order"><option id="first" value="1">A</option><option id="second" value="2">B</option></select>`;

describe('What is done before the app takes a page over', () => {
  let renderer: Renderer2;
  let told: string[];
  const input = (id: string) => document.getElementById(id) as HTMLInputElement;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEarlyInput()] });
    renderer = TestBed.inject(RendererFactory2).createRenderer(null, null);
    document.body.innerHTML = `<main>${PAGE}</main>`;
    told = [];
    document.querySelector('main')?.addEventListener('change', ({ target }) => told.push((target as HTMLElement).id));
  });

  async function write(...properties: [id: string, name: string, value: unknown][]) {
    for (const [id, name, value] of properties) renderer.setProperty(input(id), name, value);
    await TestBed.inject(ApplicationRef).whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('words stay, and are told once', async () => {
    input('words').value = 'soudure';
    await write(['words', 'value', '']);
    expect(input('words').value).toBe('soudure');
    expect(told).toEqual(['words']);
    await write(['words', 'value', 'other']);
    expect(input('words').value).toBe('other');
    expect(told).toEqual(['words']);
  });

  it('what is ticked stays, though its name is written too', async () => {
    input('ticked').checked = true;
    await write(['ticked', 'value', 'cdi'], ['ticked', 'checked', false]);
    expect(input('ticked').checked).toBe(true);
    expect(told).toEqual(['ticked']);
  });

  it('one choice among several is told by the one that was made', async () => {
    input('far').checked = true;
    input('order').value = '2';
    await write(['near', 'checked', true], ['far', 'checked', false]);
    await write(['first', 'value', '1'], ['first', 'selected', true], ['second', 'selected', false]);
    expect(input('far').checked).toBe(true);
    expect(input('order').value).toBe('2');
    expect(told).toEqual(['far', 'order']);
  });

  it('what nobody has touched is written, and so is what the app has made', async () => {
    await write(['words', 'value', 'from the address'], ['ticked', 'checked', true], ['second', 'selected', true]);
    const made = renderer.createElement('input') as HTMLInputElement;
    made.value = 'before';
    renderer.setProperty(made, 'value', 'after');
    expect([input('words').value, input('order').value, made.value]).toEqual(['from the address', '2', 'after']);
    expect(told).toEqual([]);
  });
});
