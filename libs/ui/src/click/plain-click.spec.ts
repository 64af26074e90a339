import { isPlainClick } from './plain-click.ts';

describe('A click on a link', () => {
  it.each([
    ['plain', {}, true],
    ['for another tab', { ctrlKey: true }, false],
    ['for another window', { shiftKey: true }, false],
  ])('%s', (_title, keys, expected) => {
    expect(isPlainClick(new MouseEvent('click', keys))).toBe(expected);
  });

  it('replayed by Angular is followed already', () => {
    const replayed = Object.defineProperty(new MouseEvent('click'), 'eventPhase', { value: 101 });
    expect(isPlainClick(replayed)).toBe(false);
  });
});
