import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { QueryField } from './query-field.ts';

/** Longer than the pause after which suggestions are asked for. */
const REST_MS = 200;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function open() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(QueryField);
  fixture.componentRef.setInput('value', '');
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const rest = async () => {
    await jest.advanceTimersByTimeAsync(REST_MS);
    TestBed.tick();
  };
  await rest();
  const field = page.querySelector('input') as HTMLInputElement;
  /** What is asked once the hand rests. */
  const write = async (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await rest();
    return TestBed.inject(HttpTestingController).match(({ url }) => url === '/api/v1/offers/suggestions');
  };
  const options = async () => {
    await rest();
    return page.querySelectorAll('[role=option]').length;
  };
  const suggestions = { items: [{ kind: 'title', label: 'Soudeur', key: null }] };
  return { field, write, options, suggestions };
}

describe('the words of a search', () => {
  it('bring suggestions to who writes them, not to who has gone on', async () => {
    const { field, write, options, suggestions } = await open();
    expect(await write('soudure')).toHaveLength(0);
    field.focus();
    const [call] = await write('soudu');
    call?.flush(suggestions);
    expect(await options()).toBe(1);
    field.blur();
    expect(await options()).toBe(0);
  });

  it('bring none when there are too many, nor those of others when they cannot be told', async () => {
    const { field, write, options, suggestions } = await open();
    field.focus();
    const [call] = await write('soudu');
    call?.flush(suggestions);
    expect(await write('a'.repeat(81))).toHaveLength(0);
    expect(await options()).toBe(0);
    const [again] = await write('souda');
    again?.flush(null, { status: 429, statusText: 'Too Many Requests' });
    expect(await options()).toBe(0);
  });
});
