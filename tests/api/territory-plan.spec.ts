import type { PlanSection } from '@vte/contract';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

const PATH = '/territories/grand-est-touraine/plan/land';
const SECTION = {
  text: 'Trois **friches** sont à reprendre.',
  sources: [{ title: 'Contrat de territoire', url: 'https://exemple.fr/contrat' }],
};

describe('the action plan of a territory', () => {
  let app: TestApp;
  let manager: Client;
  let admin: Client;

  beforeAll(async () => {
    app = await TestApp.start();
    manager = await app.staff('territory_manager');
    admin = await app.staff('admin');
  });
  afterAll(() => app.stop());

  const sections = async () =>
    (await app.visitor.get<{ actionPlan: { sections: PlanSection[] } }>('/territories/grand-est-touraine')).body
      .actionPlan.sections;

  it('has five axes, empty until somebody writes them', async () => {
    const found = await sections();
    expect(found.map(({ axis, text }) => [axis, text])).toEqual([
      ['coverage', ''],
      ['land', ''],
      ['attractiveness', ''],
      ['engineering', ''],
      ['ecosystems', ''],
    ]);
  });

  it('is written by the manager of the territory and read by everybody', async () => {
    const { status, body } = await manager.put(PATH, SECTION);
    expect([status, body['version']]).toEqual([200, 1]);
    expect((await sections())[1]).toMatchObject({ axis: 'land', ...SECTION, version: 1 });
  });

  it('refuses a change made on an older version', async () => {
    expect((await manager.put(PATH, SECTION, { 'if-match': '"0"' })).status).toBe(412);
    expect((await admin.put(PATH, { ...SECTION, text: '' }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await sections())[1]?.text).toBe('');
  });

  it('belongs to one territory', async () => {
    const other = '/territories/albi-castelnaudary-castres-mazamet-villefranche-de-lauragais/plan/land';
    expect((await manager.put(other, SECTION)).status).toBe(404);
    expect((await manager.put('/territories/atlantide/plan/land', SECTION)).status).toBe(404);
  });

  it.each([
    ['an unknown axis', '/territories/grand-est-touraine/plan/culture', SECTION],
    ['a source that is no page', PATH, { ...SECTION, sources: [{ title: 'x', url: 'javascript:alert(1)' }] }],
    ['too long a text', PATH, { ...SECTION, text: 'x'.repeat(8001) }],
  ])('refuses %s', async (_case, path, body) => {
    expect((await manager.put(path, body)).status).toBe(400);
  });

  it('is audited', async () => {
    const { body } = await admin.get<{ items: { entityId: string; entityName: string }[] }>(
      '/admin/audit?entity=territory_plan',
    );
    expect(body.items[0]).toMatchObject({ entityId: 'grand-est-touraine:land', entityName: 'Grand Est Touraine' });
    expect((await admin.get('/admin/audit/verify')).body['intact']).toBe(true);
  });
});
