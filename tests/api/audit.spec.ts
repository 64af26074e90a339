import { DataSource } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

interface Entry {
  position: number;
  action: string;
  at: string;
}

describe('audit trail', () => {
  let app: TestApp;
  let auditor: Client;

  beforeAll(async () => {
    app = await TestApp.start();
    auditor = await app.staff('auditor');
    await app.staff('moderator');
    await app.staff('instructor');
  });
  afterAll(() => app.stop());

  const verify = async () => (await auditor.get<{ intact: boolean; brokenAt?: number }>('/admin/audit/verify')).body;

  it('is read by filters, in pages', async () => {
    const invitations = await auditor.get<{ items: Entry[]; total: number }>(
      '/admin/audit?entity=account&action=invite',
    );
    expect(invitations.body.total).toBe(3);
    const positions: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: { items: Entry[]; nextCursor: string | null } } = await auditor.get(
        `/admin/audit?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      positions.push(...page.body.items.map(({ position }) => position));
      cursor = page.body.nextCursor;
    }
    expect(positions).toEqual(positions.toSorted((a, b) => b - a));
    expect(new Set(positions).size).toBe(positions.length);
  });

  it.each([1.5, 1e30, 'a', null])('refuses the cursor %j', async (value) => {
    const cursor = Buffer.from(JSON.stringify([value, '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c'])).toString('base64url');
    expect((await auditor.get(`/admin/audit?cursor=${cursor}`)).status).toBe(400);
  });

  it.each(['UPDATE audit_entry SET comment = $$x$$', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'])(
    'refuses %s',
    async (statement) => {
      await expect(app.get(DataSource).query(statement)).rejects.toThrow();
      expect(await verify()).toMatchObject({ intact: true });
    },
  );

  it('shows what was changed behind its back', async () => {
    const dataSource = app.get(DataSource);
    await dataSource.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    await dataSource.query("UPDATE audit_entry SET comment = 'autre' WHERE position = 2");
    expect(await verify()).toMatchObject({ intact: false });
  });

  it('stays in order when many write at the same instant', async () => {
    const other = await TestApp.start();
    await Promise.all(Array.from({ length: 8 }, () => other.signUp('candidate')));
    const admin = await other.signIn('admin@vte.test');
    expect((await admin.get('/admin/audit/verify')).body).toMatchObject({ intact: true });
    await other.stop();
  });
});
