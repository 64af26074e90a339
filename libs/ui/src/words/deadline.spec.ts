import { deadlineWords } from './deadline.ts';

describe('words of a deadline', () => {
  it.each([
    ['2026-11-20', '5\u00a0jours de retard', 'late'],
    ['2026-11-24', '1\u00a0jour de retard', 'late'],
    ['2026-11-25', 'à faire aujourd’hui', 'near'],
    ['2026-11-26', '1\u00a0jour restant', 'near'],
    ['2026-11-28', '3\u00a0jours restants', 'near'],
    ['2026-12-12', '17\u00a0jours restants', 'far'],
  ])('%s: %s', (by, word, tone) => {
    expect(deadlineWords(by, '2026-11-25')).toEqual({ word, tone });
  });
});
