import { TestApp } from '../support/app.ts';
import { DataSource } from '../../apps/api/src/create-app.ts';

describe('migrations', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('agree with the entities', async () => {
    const log = await app.get(DataSource).driver.createSchemaBuilder().log();
    // Indexes, checks and foreign keys are written by the migrations alone: only tables and columns are compared.
    const columns = log.upQueries
      .map(({ query }) => query)
      .filter((query) => !/^(?:DROP INDEX|ALTER TABLE "\w+" (?:DROP|ADD) CONSTRAINT)/.test(query));
    expect(columns).toEqual([]);
  });

  it('go down and up again', async () => {
    const dataSource = app.get(DataSource);
    for (const { name } of dataSource.migrations) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+\d{14}$/);
      await dataSource.undoLastMigration();
    }
    const tables = await dataSource.query<{ tablename: string }[]>(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration'",
    );
    expect(tables).toEqual([]);
    await dataSource.runMigrations();
  });
});
