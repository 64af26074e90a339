import type { CommuneFacets, Page, TerritoryChanges } from '@vte/contract';
import { TestApp } from '../support/app.ts';

interface Commune {
  code: string;
  name: string;
  listed: boolean;
  postcodes: string[];
  territories: { list: string; slug: string; name: string }[];
}

describe('territory', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const communes = async (q: string) =>
    (await app.visitor.get<{ items: Commune[]; total: number }>(`/communes?q=${encodeURIComponent(q)}`)).body;

  it.each(['amboise', 'AMBOI', 'Amboisé'])('finds Amboise from « %s »', async (q) => {
    const { items } = await communes(q);
    expect(items[0]).toMatchObject({ code: '37003', name: 'Amboise', listed: true });
  });

  it('shows every commune of a postcode', async () => {
    const { items, total } = await communes('37400');
    expect(total).toBeGreaterThan(1);
    for (const { postcodes } of items) expect(postcodes).toContain('37400');
  });

  it('lists the 15,660 communes of the territories by name, page after page', async () => {
    const first = await app.visitor.get<Page<Commune>>('/communes?listed=true&limit=100');
    expect(first.body.total).toBe(15_660);
    const second = await app.visitor.get<Page<Commune>>(
      `/communes?listed=true&limit=100&cursor=${first.body.nextCursor}`,
    );
    const both = [...first.body.items, ...second.body.items];
    expect(new Set(both.map(({ code }) => code)).size).toBe(200);
    const initials = both.map(({ name }) => name.normalize('NFD').charAt(0).toUpperCase());
    expect(initials).toEqual(initials.toSorted());
  });

  it.each([
    ['territory=grand-est-touraine', 55, '37003'],
    ['territory=grand-est-touraine&q=amb', 1, '37003'],
    ['department=37&listed=true&q=37400', 2, '37003'],
    ['listed=false&q=44000', 1, '44109'],
    ['territory=atlantide', 0, undefined],
    ['grouping=200000000', 0, undefined],
  ])('narrows them: %s', async (query, total, code) => {
    const { body } = await app.visitor.get<Page<Commune>>(`/communes?${query}&limit=100`);
    expect(body.total).toBe(total);
    expect(body.items.map((commune) => commune.code)).toEqual(code === undefined ? [] : expect.arrayContaining([code]));
  });

  it('lists the communes of a grouping', async () => {
    const { grouping } = (await app.visitor.get<{ grouping: { siren: string } }>('/communes/37003')).body;
    const { body } = await app.visitor.get<Page<Commune>>(`/communes?grouping=${grouping.siren}`);
    expect(body.items.map(({ name }) => name)).toContain('Amboise');
  });

  it('counts what each value of a filter would leave, its own choice aside', async () => {
    const facets = async (query: string) =>
      (await app.visitor.get<CommuneFacets>(`/communes/facets?listed=true${query}`)).body;
    const all = await facets('');
    expect(all.territory).toHaveLength(148);
    expect(all.territory.reduce((sum, { count }) => sum + count, 0)).toBe(15_660);
    expect(all.grouping).toEqual([]);
    const chosen = await facets('&territory=grand-est-touraine');
    expect(chosen.territory).toHaveLength(148);
    expect(chosen.department).toEqual([{ value: '37', label: 'Indre-et-Loire', count: 55 }]);
    expect(chosen.grouping.length).toBeGreaterThan(1);
    expect(chosen.grouping.reduce((sum, { count }) => sum + count, 0)).toBe(55);
    expect((await facets('&territory=grand-est-touraine&q=nantes')).territory).toEqual([
      { value: 'grand-est-touraine', label: 'Grand Est Touraine', count: 0 },
    ]);
  });

  it.each([
    ['st etienne', '42218'],
    ['l’abergement-clemenciat', '01001'],
    ['ajaccio', '2A004'],
    ['saint denis', '97411'],
  ])('reads « %s »', async (q, code) => {
    expect((await communes(q)).items.map((commune) => commune.code)).toContain(code);
  });

  it('says the territory of a commune in each dated list', async () => {
    const { body } = await app.visitor.get<Commune>('/communes/37003');
    expect(body.territories.map(({ list }) => list)).toEqual(['148', '149', '183']);
    const nantes = await app.visitor.get<Commune>('/communes/44109');
    expect(nantes.body).toMatchObject({ listed: false });
    expect(nantes.body.territories.map(({ list }) => list)).toEqual(['183']);
  });

  it('reads a district as its city, and a code of the past as the commune of today', async () => {
    expect((await app.visitor.get<Commune>('/communes/69385')).body).toMatchObject({ code: '69385', listed: false });
    expect((await app.visitor.get<Commune>('/communes/01340')).body).toMatchObject({
      code: '01015',
      name: 'Arboys en Bugey',
    });
  });

  it('lists the 148, 149 and 183 territories', async () => {
    for (const list of ['148', '149', '183']) {
      const { body } = await app.visitor.get<{ items: unknown[]; total: number }>(`/territories?list=${list}`);
      expect(body.total).toBe(Number(list));
      expect(body.items).toHaveLength(Number(list));
    }
  });

  it('tells what a list changed, from their communes', async () => {
    const { body } = await app.visitor.get<TerritoryChanges>('/territories/changes?list=149');
    expect([body.previous, body.added.length, body.removed.length]).toEqual(['148', 4, 3]);
    expect(body.added.map(({ name }) => name)).toContain('Finistère');
    expect(body.removed.map(({ name }) => name).sort()).toEqual([
      'Pays de Brest',
      'Pays de Morlaix',
      'Pays de Quimper',
    ]);
    expect(new Set(body.removed.map(({ heir }) => heir?.name))).toEqual(new Set(['Finistère']));
    expect(body.changed.filter(({ formerName }) => formerName !== null)).toHaveLength(7);
    expect(body.changed.find(({ name }) => name === 'Sud Oise')).toMatchObject({
      formerName: 'Agglomération Creil Sud Oise',
      communesRemoved: 0,
    });
    expect(body.added.length + body.changed.length + body.unchanged).toBe(149);
  });

  it('pages the territories by key', async () => {
    const slugs: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = await app.visitor.get<{ items: { slug: string }[]; nextCursor: string | null }>(
        `/territories?limit=50${next}`,
      );
      slugs.push(...page.body.items.map(({ slug }) => slug));
      cursor = page.body.nextCursor;
    }
    expect(new Set(slugs).size).toBe(148);
  });

  it('gives a territory with its communes, and 404 for another', async () => {
    const slug = (await app.visitor.get<Commune>('/communes/37003')).body.territories[0]?.slug ?? '';
    const { body } = await app.visitor.get<{ communes: { code: string }[]; communeCount: number }>(
      `/territories/${slug}`,
    );
    expect(body.communes.map(({ code }) => code)).toContain('37003');
    expect(body.communes).toHaveLength(body.communeCount);
    expect((await app.visitor.get('/territories/atlantide')).status).toBe(404);
  });

  it.each([
    '/communes?q=',
    `/communes?q=${'a'.repeat(200)}`,
    '/communes?q=a&limit=0',
    '/communes?department=paris',
    '/communes?grouping=12',
    '/communes?listed=no',
    '/communes/facets?department=paris',
    '/communes?cursor=x',
    '/communes/20000',
    '/territories?list=150',
    '/territories?cursor=x',
    '/territories/changes',
    '/territories/changes?list=148',
    '/stats/activity?list=150',
    '/territories/%00',
  ])('refuses %s with a problem document', async (path) => {
    const { status, headers, body } = await app.visitor.get(path);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body['code']).toBe('validation_failed');
  });
});
