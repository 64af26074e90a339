import { formatPay, formatPlace } from './offer-words.ts';

describe('words of an offer', () => {
  it.each([
    [240_000, 280_000, '2\u00a0400 à\u00a02\u00a0800\u00a0€ par mois'],
    [240_000, 240_000, '2\u00a0400\u00a0€ par mois'],
    [240_000, null, 'À partir de 2\u00a0400\u00a0€ par mois'],
    [null, 280_000, 'Jusqu’à 2\u00a0800\u00a0€ par mois'],
    [null, null, 'Salaire non indiqué'],
  ])('pay from %p to %p', (payMinCents, payMaxCents, text) => {
    expect(formatPay({ payMinCents, payMaxCents, payPeriod: 'month' })).toBe(text);
  });

  it.each([
    [12.4, 'Amboise\u00a0(37), à\u00a012\u00a0km'],
    [0.3, 'Amboise\u00a0(37)'],
    [null, 'Amboise\u00a0(37)'],
  ])('a place at %p km', (distanceKm, text) => {
    expect(formatPlace({ communeName: 'Amboise', department: '37' }, distanceKm)).toBe(text);
  });
});
