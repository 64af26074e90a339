import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { PASSWORD, TestApp } from '../support/app.ts';

/** A real SMTP server on this machine, which refuses as many messages as it is told. */
class Mailbox {
  readonly received: string[] = [];
  readonly refused: string[] = [];
  refusals = 0;
  readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const message = Buffer.concat(chunks).toString('utf8');
        this.refusals -= 1;
        const refuses = this.refusals >= 0;
        (refuses ? this.refused : this.received).push(message);
        done(refuses ? new Error('451 try again later') : null);
      });
    },
  });

  async listen(): Promise<number> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return (this.server.server.address() as AddressInfo).port;
  }
}

const headerOf = (message: string | undefined, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'mi').exec(message ?? '')?.[1]?.trim();

describe('mail over SMTP', () => {
  const mailbox = new Mailbox();
  let app: TestApp;

  beforeAll(async () => {
    const port = await mailbox.listen();
    app = await TestApp.start({ SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'https://vte.example' });
  });
  afterAll(async () => {
    await app.stop();
    mailbox.server.close();
  });

  const register = (email: string, firstName = 'Léa') =>
    app.visitor.post('/auth/register', {
      email,
      password: PASSWORD,
      role: 'candidate',
      firstName,
      lastName: 'Martin',
      acceptTerms: true,
    });

  it('leaves after the commit, in text and HTML, in French', async () => {
    expect((await register('lea@vte.test', 'Léa & Zoé')).status).toBe(202);
    expect(mailbox.received).toHaveLength(0);
    await app.runJobs();
    const [message] = mailbox.received;
    expect(headerOf(message, 'To')).toBe('lea@vte.test');
    expect(headerOf(message, 'From')).toContain('@vte.example');
    expect(message).toContain('multipart/alternative');
    expect(message).toContain('https://vte.example/verification?token=3D');
    expect(message).toContain('&amp; Zo');
  });

  it('is tried again with the same Message-ID', async () => {
    mailbox.refusals = 1;
    mailbox.received.length = 0;
    await register('theo@vte.test');
    await app.runJobs();
    expect(mailbox.refused).toHaveLength(1);
    await app.runJobs();
    expect(mailbox.received).toHaveLength(1);
    expect(headerOf(mailbox.received[0], 'Message-ID')).toBe(headerOf(mailbox.refused[0], 'Message-ID'));
  });

  it('is not shown in a mailbox when a server sends it', async () => {
    expect((await app.visitor.get('/dev/mails')).status).toBe(404);
  });

  it('is not sent by a request that is refused', async () => {
    mailbox.received.length = 0;
    await app.visitor.post('/auth/register', { email: 'nul@vte.test' });
    await app.runJobs();
    expect(mailbox.received).toEqual([]);
  });
});
