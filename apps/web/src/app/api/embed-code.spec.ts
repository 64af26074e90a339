import { toEmbedCode } from './embed-code.ts';

it('gives a frame that a name cannot leave', () => {
  const holder = document.createElement('div');
  holder.innerHTML = toEmbedCode('https://vte.exemple.fr/widget/territoires/a', 'Le "grand" A & B');
  const frame = holder.querySelector('iframe');
  expect(frame?.src).toBe('https://vte.exemple.fr/widget/territoires/a');
  expect(frame?.title).toBe('Offres VTE, Le "grand" A & B');
});
