import { ApplicationRef, RendererFactory2, type Renderer2 } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideEarlyInput } from './early-input.ts';

const PAGE = `
  <form id="check" novalidate>
    <input id="words" value="" />
    <input id="headcount" type="number" value="120" />
    <input id="ticked" type="checkbox" />
    <label><input id="near" type="radio" name="where" checked /><input id="far" type="radio" name="where" /></label>
    <select id="order"><option id="first" value="1">A</option><option id="second" value="2">B</option></select>
    <details id="company" open></details><details id="contract"></details>
  </form>`;
const PARTS = ['check', 'words', 'headcount', 'ticked', 'near', 'far', 'order', 'company', 'contract'];

describe('What is done before the app takes a page over', () => {
  let renderer: Renderer2;
  let told: string[];
  const input = (id: string) => document.getElementById(id) as HTMLInputElement;
  const details = (id: string) => document.getElementById(id) as HTMLDetailsElement;

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideEarlyInput()] });
    renderer = TestBed.inject(RendererFactory2).createRenderer(null, null);
    document.body.innerHTML = `<main>${PAGE}</main>`;
    told = [];
  });

  /** As the app does it: it listens to what it finds, then writes its state, through the renderer or past it. */
  async function takeOver(write: () => void) {
    const tell = ({ target }: Event) => {
      told.push((target as HTMLElement).id);
    };
    for (const id of PARTS)
      for (const event of ['change', 'toggle', 'submit'])
        renderer.listen(input(id), event, (happened: Event) => {
          happened.preventDefault();
          if (happened.currentTarget === happened.target) tell(happened);
        });
    write();
    TestBed.tick();
    // The document tells of what it has opened itself, later.
    told.length = 0;
    await TestBed.inject(ApplicationRef).whenStable();
    for (let turn = 0; turn < PARTS.length; turn++) await new Promise((resolve) => setTimeout(resolve));
  }

  it('words stay, and are told once', async () => {
    input('words').value = 'soudure';
    await takeOver(() => {
      renderer.setProperty(input('words'), 'value', '');
    });
    expect(input('words').value).toBe('soudure');
    expect(told).toContain('words');
    renderer.setProperty(input('words'), 'value', 'other');
    expect(input('words').value).toBe('other');
    expect(told.filter((id) => id === 'words')).toHaveLength(1);
  });

  it('what signal forms write past the renderer is left out too', async () => {
    input('headcount').value = '45';
    input('ticked').checked = true;
    await takeOver(() => {
      input('headcount').valueAsNumber = 120;
      input('ticked').checked = false;
    });
    expect([input('headcount').value, input('ticked').checked]).toEqual(['45', true]);
    expect(told).toEqual(expect.arrayContaining(['headcount', 'ticked']));
    input('headcount').valueAsNumber = 12;
    expect(input('headcount').value).toBe('12');
  });

  it('what is ticked stays, though its name is written too', async () => {
    input('ticked').checked = true;
    await takeOver(() => {
      renderer.setProperty(input('ticked'), 'value', 'cdi');
      renderer.setProperty(input('ticked'), 'checked', false);
    });
    expect([input('ticked').checked, input('ticked').value]).toEqual([true, 'cdi']);
    expect(told).toContain('ticked');
  });

  it('one choice among several is told by the one that was made', async () => {
    input('far').checked = true;
    input('order').value = '2';
    await takeOver(() => {
      renderer.setProperty(input('near'), 'checked', true);
      renderer.setProperty(input('far'), 'checked', false);
      renderer.setProperty(input('first'), 'value', '1');
      renderer.setProperty(input('first'), 'selected', true);
      renderer.setProperty(input('second'), 'selected', false);
    });
    expect(input('far').checked).toBe(true);
    expect(input('order').value).toBe('2');
    expect(told.filter((id) => ['near', 'far', 'order'].includes(id))).toEqual(['far', 'order']);
  });

  it('what is opened or closed stays so', async () => {
    details('company').open = false;
    details('contract').open = true;
    await takeOver(() => {
      renderer.setProperty(details('company'), 'open', true);
      renderer.setProperty(details('contract'), 'open', false);
    });
    expect([details('company').open, details('contract').open]).toEqual([false, true]);
    expect(told).toEqual(expect.arrayContaining(['company', 'contract']));
  });

  it('a form that could not be sent is, after what was typed in it', async () => {
    input('check').dataset['sentEarly'] = '';
    input('words').value = 'soudure';
    await takeOver(() => {
      renderer.setProperty(input('words'), 'value', '');
    });
    expect(told.filter((id) => ['check', 'words'].includes(id))).toEqual(['words', 'check']);
  });

  it('what nobody has touched is written, and so is what the app has made', async () => {
    const made = renderer.createElement('input') as HTMLInputElement;
    made.value = 'before';
    await takeOver(() => {
      renderer.listen(made, 'input', () => undefined);
      renderer.setProperty(input('words'), 'value', 'from the address');
      renderer.setProperty(input('ticked'), 'checked', true);
      renderer.setProperty(input('second'), 'selected', true);
      renderer.setProperty(made, 'value', 'after');
    });
    expect([input('words').value, input('order').value, made.value]).toEqual(['from the address', '2', 'after']);
    expect(told.filter((id) => id !== 'company')).toEqual([]);
  });
});
