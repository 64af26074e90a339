import { withSentence } from './with-sentence.ts';

describe('one more sentence', () => {
  it.each([
    ['', 'Bonjour.'],
    ['Bonjour.', 'Bonjour.'],
    ['Merci. ', 'Merci.\nBonjour.'],
  ])('%j', (text, expected) => {
    expect(withSentence(text, 'Bonjour.')).toBe(expected);
  });
});
