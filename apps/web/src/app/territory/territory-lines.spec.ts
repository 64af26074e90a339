import type { TerritorySummary } from '@vte/contract';
import { changeWords, toGroups } from './list-changes.ts';
import { columnsOf, matching, orderAfter, readOrder, sorted, toLines } from './territory-lines.ts';

const territory = (slug: string, name: string, population: number): TerritorySummary => ({
  ...{ list: '148', id: slug, slug, name, population, communeCount: 3, lat: 47, lon: 1 },
  regions: [{ code: '24', name: 'Centre-Val de Loire' }],
  departments: [{ code: '37', name: 'Indre-et-Loire' }],
});
const territories = [territory('a', 'Évreux', 30), territory('b', 'Amboise', 10), territory('c', 'Bourges', 20)];
const lines = toLines({
  territories,
  activity: [{ slug: 'b', openOffers: 4, companies: 2 }],
  figures: [],
});
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('the table of the territories', () => {
  it('holds the figure of the map beside those that are always there', () => {
    expect(columnsOf('habitants')).toEqual(['offres', 'habitants', 'communes']);
    expect(columnsOf('recrutements')).toContain('recrutements');
  });

  it('is sorted as the address says, by name in French when it says nothing that is shown', () => {
    const by = (text: string) => names(sorted(lines, readOrder(text, columnsOf('offres'))));
    expect(by('')).toEqual(['Amboise', 'Bourges', 'Évreux']);
    expect(by('-nom')).toEqual(['Évreux', 'Bourges', 'Amboise']);
    expect(by('-habitants')).toEqual(['Évreux', 'Bourges', 'Amboise']);
    expect(by('entreprises')).toEqual(['Amboise', 'Bourges', 'Évreux']);
  });

  it('puts what is not known last, from the largest', () => {
    expect(names(sorted(lines, { by: 'offres', down: true }))).toEqual(['Amboise', 'Bourges', 'Évreux']);
  });

  it('turns round when a column is chosen again', () => {
    expect(orderAfter({ by: 'nom', down: false }, 'offres')).toBe('-offres');
    expect(orderAfter({ by: 'offres', down: true }, 'offres')).toBe('offres');
    expect(orderAfter({ by: 'offres', down: true }, 'nom')).toBeNull();
    expect(orderAfter({ by: 'nom', down: false }, 'nom')).toBe('-nom');
  });

  it('is searched by name, department, code or region', () => {
    expect(names(matching(territories, 'evr'))).toEqual(['Évreux']);
    expect(matching(territories, 'indre et loire')).toHaveLength(3);
    expect(matching(territories, '(37)')).toHaveLength(3);
    expect(matching(territories, 'bretagne')).toHaveLength(0);
  });
});

it('says what changed in a territory', () => {
  const change = { formerName: 'Creil', communesAdded: 1, communesRemoved: 0 };
  expect(changeWords(change)).toBe('auparavant Creil, 1\u00a0commune de plus');
});

it('tells a territory that another took over from one that is lost', () => {
  const link = (list: '148' | '149', name: string) => ({ list, id: name, slug: name, name });
  const heir = link('149', 'Finistère');
  const groups = toGroups({
    ...{ list: '149', previous: '148', added: [heir], changed: [], unchanged: 0 },
    removed: [
      { ...link('148', 'Pays de Brest'), heir },
      { ...link('148', 'Ailleurs'), heir: null },
    ],
  });
  expect(groups.map(({ title, lines: [line] }) => [title, line?.name, line?.what])).toEqual([
    ['1\u00a0territoire ajouté', 'Finistère', ''],
    ['1\u00a0territoire repris par un autre', 'Pays de Brest', 'repris par Finistère'],
    ['1\u00a0territoire retiré', 'Ailleurs', ''],
  ]);
});
