import { isBroad, readTowns, toChoices, toQuery } from './town-search.ts';

const read = (params: Record<string, string>) => readTowns((name) => params[name] ?? null);

describe('a search among the communes', () => {
  it('is read from the address, and asked in the words of the API', () => {
    const search = read({ q: ' 37400 ', territoire: 'grand-est-touraine', departement: '2A' });
    expect(toQuery(search)).toEqual({ q: '37400', territory: 'grand-est-touraine', department: '2A' });
  });

  it('leaves out what the API would refuse', () => {
    expect(toQuery(read({ q: 'a'.repeat(81), departement: 'paris' }))).toEqual({});
  });

  it('is broad with words alone', () => {
    expect(isBroad(read({ q: 'nantes' }))).toBe(true);
    expect(isBroad(read({ q: 'nantes', departement: '44' }))).toBe(false);
    expect(isBroad(read({}))).toBe(false);
  });

  it('says how many communes each choice leaves', () => {
    const facets = {
      territory: [{ value: 'grand-est-touraine', label: 'Grand Est Touraine', count: 55 }],
      department: [{ value: '37', label: 'Indre-et-Loire', count: 1_234 }],
      grouping: [],
    };
    const [territory, department, grouping] = toChoices(facets, read({ departement: '37' }));
    expect(territory?.options).toEqual([
      { value: 'grand-est-touraine', label: 'Grand Est Touraine · 55', chosen: false },
    ]);
    expect(department?.options).toEqual([{ value: '37', label: 'Indre-et-Loire (37) · 1\u00a0234', chosen: true }]);
    expect(grouping?.options).toEqual([]);
  });
});
