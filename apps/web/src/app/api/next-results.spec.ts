import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { nextResults } from './next-results.ts';

describe('a link to the next results', () => {
  it.each<[string, MouseEventInit, boolean]>([
    ['brings them', {}, true],
    ['is saved by the browser', { altKey: true }, false],
    ['opens in another tab', { ctrlKey: true }, false],
  ])('%s', (_name, keys, taken) => {
    const shown = { results: signal([]), list: signal(undefined), link: 'a' };
    const more = TestBed.runInInjectionContext(() => nextResults(shown));
    const click = new MouseEvent('click', { cancelable: true, ...keys });
    more(click, 'next');
    expect(click.defaultPrevented).toBe(taken);
  });
});
