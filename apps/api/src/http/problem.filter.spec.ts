import { toProblem } from './problem.filter.ts';

const thrown = (fields: object) => Object.assign(new Error('refused'), fields);

describe('what libraries throw', () => {
  it.each([
    ['a statement that took too long', { code: '57014' }, 503, 'service_unavailable'],
    [
      'two transactions that wait for each other',
      { driverError: thrown({ code: '40P01' }) },
      503,
      'service_unavailable',
    ],
    ['a server that is away', { cause: thrown({ code: 'ECONNREFUSED' }) }, 503, 'service_unavailable'],
    ['a row that is there already', { code: '23505' }, 409, 'conflict'],
    ['a value that PostgreSQL cannot hold', { code: '22P05' }, 400, 'malformed_request'],
    ['an address too long for the router', { statusCode: 414 }, 400, 'malformed_request'],
    ['a defect', { code: '42P01' }, 500, 'internal_error'],
  ])('says %s in its own words', (_title, fields, status, code) => {
    expect(toProblem(thrown(fields))).toMatchObject({ status, code });
  });
});
