import { APPLICATION_STATUSES, type ApplicationStatus } from '@vte/application';
import type { ApplicationSummary, MatchDocument } from '@vte/contract';
import { COLUMNS, enumerate, sortCards, targetsOf, toCard } from './board.ts';

const application = (id: string, sentAt: string, status: ApplicationStatus = 'sent'): ApplicationSummary => ({
  id,
  status,
  offer: { id: 'offer', slug: 'offre', title: 'Responsable', companyName: 'Ateliers' },
  candidate: {
    id,
    firstName: 'Inès',
    lastName: 'Marchal',
    diplomaLevel: 7,
    diplomaTitle: 'génie industriel',
    skills: [],
    mobility: [],
  },
  actions: [],
  sentAt,
  answerExpectedBy: null,
  updatedAt: sentAt,
  version: 1,
});
const scored = (score: number): MatchDocument => ({ score, rulesVersion: '2026-11', parts: [] });

describe('board', () => {
  it('has a place for each state', () => {
    expect(COLUMNS.flatMap(({ holds }) => holds).toSorted()).toEqual(APPLICATION_STATUSES.toSorted());
  });

  it.each([
    ['sent', ['Présélection:shortlist', 'Sans suite:decline']],
    ['seen', ['Présélection:shortlist', 'Entretien:interview', 'Sans suite:decline']],
    ['shortlisted', ['Reçues:step_back', 'Entretien:interview', 'Proposition:make_offer', 'Sans suite:decline']],
    ['interview', ['Présélection:step_back', 'Proposition:make_offer', 'Sans suite:decline']],
    ['offer_made', ['Entretien:step_back', 'Sans suite:decline']],
    ['hired', []],
    ['declined', []],
  ] as const)('lets an application that is %s go to %j', (status, expected) => {
    expect(targetsOf({ status }).map(({ column, action }) => `${column.label}:${action}`)).toEqual(expected);
  });

  it('marks what waits for more than a week, in days of Paris', () => {
    const at = '2026-11-17T23:30:00.000Z';
    expect(toCard(application('a', at), null, '2026-11-25')).toMatchObject({ late: null, unread: true });
    expect(toCard(application('a', at), null, '2026-11-26')).toMatchObject({ late: 8 });
    expect(toCard(application('a', at, 'interview'), null, '2026-11-26')).toMatchObject({ late: null });
  });

  it('sorts by date or by score, those without one last', () => {
    const cards = [
      toCard(application('old', '2026-11-01T08:00:00.000Z'), scored(90), '2026-11-25'),
      toCard(application('new', '2026-11-20T08:00:00.000Z'), scored(40), '2026-11-25'),
      toCard(application('silent', '2026-11-21T08:00:00.000Z'), null, '2026-11-25'),
    ];
    const ids = (sort: 'recent' | 'correspondance') => sortCards(cards, sort).map(({ application: { id } }) => id);
    expect(ids('recent')).toEqual(['silent', 'new', 'old']);
    expect(ids('correspondance')).toEqual(['old', 'new', 'silent']);
  });

  it('names several people', () => {
    expect(enumerate(['Inès', 'Hugo', 'Sofia'])).toBe('Inès, Hugo et Sofia');
  });
});
