import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Role } from '@vte/contract';
import { Clock, createApp, FirstAdmin, JobsService, readConfig } from '../../apps/api/src/create-app.ts';
import { Client } from './client.ts';
import { createDatabase, type TestDatabase } from './database.ts';

export const PASSWORD = 'Territoires-148!';
const ADMIN_EMAIL = 'admin@vte.test';

/** A clock that a test moves; each reading is a millisecond later, so that instants keep their order. */
export class TestClock extends Clock {
  constructor(private time = new Date('2026-11-24T09:00:00.000Z')) {
    super();
  }

  override now(): Date {
    this.time = new Date(this.time.getTime() + 1);
    return new Date(this.time);
  }

  advance(seconds: number): void {
    this.time = new Date(this.time.getTime() + seconds * 1000);
  }
}

let people = 0;

interface Parts {
  works?: boolean;
  clock?: TestClock;
  database?: TestDatabase | Promise<TestDatabase>;
}

/** The API listening on a port of its own, on a database of its own. */
export class TestApp {
  private admin: Client | null = null;

  private constructor(
    private readonly app: Awaited<ReturnType<typeof createApp>>,
    private readonly release: () => Promise<void>,
    readonly databaseUrl: string,
    readonly clock: TestClock,
    readonly visitor: Client,
  ) {}

  static async start(
    env: Record<string, string> = {},
    { works = false, clock = new TestClock(), database = createDatabase() }: Parts = {},
  ): Promise<TestApp> {
    const { url, drop } = await database;
    const dataDir = mkdtempSync(join(tmpdir(), 'vte-files-'));
    const config = readConfig({
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
      ADMIN_EMAIL,
      ADMIN_PASSWORD: PASSWORD,
      RATE_LIMIT_PER_MINUTE: '100000',
      ...env,
    });
    const app = await createApp(config, { works, clock });
    await app.listen(0, '127.0.0.1');
    await app.get(FirstAdmin).ensure();
    const { port } = app.getHttpServer().address() as AddressInfo;
    const release = async () => {
      await app.close();
      await drop();
      rmSync(dataDir, { recursive: true, force: true });
    };
    return new TestApp(app, release, url, clock, new Client(`http://127.0.0.1:${port}`));
  }

  stop(): Promise<void> {
    return this.release();
  }

  get<Service>(type: new (...args: never[]) => Service): Service {
    return this.app.get<Service>(type);
  }

  /** Does the jobs that wait, those held back too. */
  runJobs(): Promise<void> {
    return this.app.get(JobsService).runPending({ held: true });
  }

  runDaily(name: string): Promise<void> {
    return this.app.get(JobsService).runDaily(name);
  }

  /** Mails received at an address, latest first. */
  async mailsTo(email: string): Promise<{ subject: string; text: string; messageId: string }[]> {
    await this.runJobs();
    const { body } = await this.visitor.get<{ items: { subject: string; text: string; messageId: string }[] }>(
      `/dev/mails?to=${encodeURIComponent(email)}`,
    );
    return body.items;
  }

  /** Signs up, confirms the address by its mail and signs in. */
  async signUp(
    role: 'candidate' | 'company',
    { verified = true, firstName = 'Camille', lastName = 'Durand' } = {},
  ): Promise<Client> {
    const email = `${role}-${++people}-${process.pid}@vte.test`;
    await this.visitor.post('/auth/register', {
      email,
      password: PASSWORD,
      role,
      firstName,
      lastName,
      acceptTerms: true,
    });
    if (verified) await this.visitor.post('/auth/verify-email', { token: await this.tokenMailedTo(email) });
    return this.signIn(email);
  }

  /** An account of the staff, invited by the first administrator. */
  async staff(...roles: Role[]): Promise<Client> {
    const email = `${roles.join('-')}-${++people}-${process.pid}@vte.test`;
    this.admin ??= await this.signIn(ADMIN_EMAIL);
    const territorySlug = roles.includes('territory_manager') ? 'grand-est-touraine' : null;
    await this.admin.post('/admin/accounts', { email, roles, territorySlug });
    const token = await this.tokenMailedTo(email);
    await this.visitor.post('/auth/accept-invitation', {
      token,
      password: PASSWORD,
      firstName: 'Ines',
      lastName: 'Roche',
      acceptTerms: true,
    });
    return this.signIn(email);
  }

  async signIn(email: string): Promise<Client> {
    const { status, body } = await this.visitor.post<{ accessToken: string }>('/auth/login', {
      email,
      password: PASSWORD,
    });
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status} ${JSON.stringify(body)}`);
    return new Client(this.visitor.baseUrl, body.accessToken, email);
  }

  /** The secret of the link in the latest mail, which another process on the same database may still be sending. */
  async tokenMailedTo(email: string): Promise<string> {
    for (let tries = 0; tries < 20; tries += 1) {
      const [mail] = await this.mailsTo(email);
      const token = /[?&]token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
      if (token !== undefined) return token;
      await setTimeout(250);
    }
    throw new Error(`No link was mailed to ${email}`);
  }
}
