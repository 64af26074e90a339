import { DataSource } from 'typeorm';
import { JobsService } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';

describe('the queue of a process that works', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({}, { works: true });
  });
  afterAll(() => app.stop());

  it('sends at once every mail of a transaction', async () => {
    const jobs = app.get(JobsService);
    const to = 'nour@vte.test';
    await app.get(DataSource).transaction(async (manager) => {
      for (let count = 0; count < 12; count += 1)
        await jobs.send(manager, 'mail', { to, template: 'accountErased', data: { firstName: 'Nour' } });
    });
    const received = async () => (await app.visitor.get<{ items: unknown[] }>(`/dev/mails?to=${to}`)).body.items.length;
    const deadline = Date.now() + 20_000;
    while ((await received()) < 12 && Date.now() < deadline);
    expect(await received()).toBe(12);
  });
});
