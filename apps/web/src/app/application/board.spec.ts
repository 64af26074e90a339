import { CLOSED, COLUMNS, targetsOf } from './board.ts';
import { APPLICATION_STATUSES } from '@vte/application';

describe('board', () => {
  it('has a place for each state', () => {
    const placed = [...COLUMNS.flatMap(({ holds }) => holds), ...CLOSED];
    expect(placed.toSorted()).toEqual(APPLICATION_STATUSES.toSorted());
  });

  it.each([
    ['sent', ['Présélection:shortlist']],
    ['seen', ['Présélection:shortlist', 'Entretien:interview']],
    ['shortlisted', ['Reçues:step_back', 'Entretien:interview', 'Proposition:make_offer']],
    ['interview', ['Présélection:step_back', 'Proposition:make_offer']],
    ['offer_made', ['Entretien:step_back']],
    ['hired', []],
    ['declined', []],
  ] as const)('lets an application that is %s go to %j', (status, expected) => {
    expect(targetsOf({ status }).map(({ column, action }) => `${column.label}:${action}`)).toEqual(expected);
  });
});
