import type { Claim } from '@vte/contract';
import { obstacleSentences } from './claim-review-duties.ts';

const event = (action: Claim['history'][number]['action'], me: boolean): Claim['history'][number] => ({
  action,
  from: null,
  to: 'under_review',
  by: 'instructor',
  officer: { name: 'Sam Petit', me },
  at: '2026-11-11T23:30:00.000Z',
  reason: null,
});
const contract = { trialEndsOn: '2027-01-14' } as Claim['contract'];
const sentences = (obstacles: Claim['obstacles'], history: Claim['history'] = []) =>
  obstacleSentences({ obstacles, history, contract });

describe('why a button is not there', () => {
  it('says what the reader did, on the day of Paris', () => {
    expect(
      sentences(
        ['approve', 'refuse'].map(
          (action) => ({ action, guard: 'separation_of_duties' }) as Claim['obstacles'][number],
        ),
        [event('take', true), event('recommend', true), event('send_back', false)],
      ),
    ).toEqual(['Vous avez rendu l’avis le 12 novembre 2026 : la suite revient à une autre personne.']);
  });

  it('gives an appeal to others', () => {
    const history = [event('take', true), event('appeal', false)];
    expect(sentences([{ action: 'recommend', guard: 'separation_of_duties' }], history)[0]).toContain(
      'un recours revient à d’autres personnes',
    );
  });

  it('tells when the payment opens, and that a rule forbids the aid', () => {
    expect(
      sentences([
        { action: 'pay', guard: 'trial_over' },
        { action: 'approve', guard: 'decision_sound' },
      ]),
    ).toEqual([
      'Le versement attend la fin de la période d’essai, le 14 janvier 2027.',
      'Un contrôle n’est pas conforme : l’aide ne peut pas être accordée en l’état.',
    ]);
  });

  it('is silent when nothing stands in the way', () => {
    expect(sentences([])).toEqual([]);
  });
});
