import { plainAddress } from './plain-address.ts';

it.each([
  ['/offres?q=caf%C3%A9', '/offres?q=caf%C3%A9'],
  ['http://autre.exemple/offres?q=1', '/offres?q=1'],
  ['http://autre.exemple', '/'],
  ['https://autre.exemple?q=1', '/?q=1'],
  ['/offres/respons%C3?q=caf%C3%A9', '/offres/respons%25C3?q=caf%C3%A9'],
  ['/offres/100%', '/offres/100%25'],
  ['/offres/caf%C3%A9', '/offres/caf%C3%A9'],
  ['/api/v1/offers/%C3', '/api/v1/offers/%C3'],
  ['*', '*'],
])('%s is read %s', (url, address) => {
  expect(plainAddress(url)).toBe(address);
});
