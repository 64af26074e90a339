import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { PDF } from '../fixtures/facts.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { candidateWithProfile } from '../support/scene.ts';

const CV = '/me/candidate/cv';
const BOUNDARY = 'limite';
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;

interface Profile {
  cv: { name: string } | null;
  code?: string;
}

describe('a file that is sent', () => {
  let app: TestApp;
  let candidate: Client;
  beforeAll(async () => {
    app = await TestApp.start();
    candidate = await candidateWithProfile(app);
  });
  afterAll(() => app.stop());

  const part = (content: string, disposition = 'name="file"; filename="cv.pdf"') =>
    `--${BOUNDARY}\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  const end = `--${BOUNDARY}--\r\n`;
  const pdf = Buffer.from(PDF).toString('latin1');
  const send = (body: string, type = FORM) => candidate.post<Profile>(CV, body, { 'content-type': type });

  it.each([
    ['that is no multipart message', '{"a":1}', FORM],
    ['without its boundary', part(pdf) + end, 'multipart/form-data'],
    ['that stops in its headers', `--${BOUNDARY}\r\ncontent-disposition: form-`, FORM],
    ['that stops in the file', part(pdf + 'x'.repeat(10_000)).slice(0, -100), FORM],
  ])('is refused in a body %s', async (_title, body, type) => {
    expect(await send(body, type)).toMatchObject({ status: 400, body: { code: 'malformed_request' } });
  });

  it.each([
    ['under another name', part(pdf, 'name="cv"; filename="cv.pdf"') + end, 400, 'file_missing'],
    ['as a text', part(pdf, 'name="file"') + end, 400, 'file_missing'],
    ['that is a page', part('<!doctype html><script>alert(1)</script>') + end, 415, 'file_type_refused'],
    [
      'that is a drawing with a script',
      part('<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>') + end,
      415,
      'file_type_refused',
    ],
    ['that is an archive', part('PK\u0003\u0004' + 'x'.repeat(5000)) + end, 415, 'file_type_refused'],
    ['after a thousand fields', part('x', 'name="a"').repeat(1000) + part(pdf) + end, 413, 'payload_too_large'],
  ])('is refused %s', async (_title, body, status, code) => {
    expect(await send(body)).toMatchObject({ status, body: { code } });
  });

  it.each([
    ['with a path', '../../etc/passwd.pdf', 'passwd.pdf'],
    ['with a path of Windows', 'C:\\\\Users\\\\cv.pdf', 'cv.pdf'],
    ['with an encoded path', '%2e%2e%2fcv.pdf', '%2e%2e%2fcv.pdf'],
    ['that reads backwards', 'a\u202egpj.pdf', 'agpj.pdf'],
    ['in pictures', `${'😀'.repeat(80)}x.pdf`, `${'😀'.repeat(80)}x.pdf`],
    ['too long', '😀'.repeat(130), '😀'.repeat(120)],
    ['as a folder', '..', 'document'],
    ['nothing', '', 'document'],
  ])('called %s keeps a name that can be shown', async (_title, given, kept) => {
    const { status, body } = await candidate.upload<Profile>(CV, {}, PDF, given);
    expect([status, body.cv?.name]).toEqual([201, kept]);
    const { headers, bytes } = await candidate.download(CV);
    expect(headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''${encodeURIComponent(kept)}`);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(bytes).toEqual(PDF);
  });

  it.each([
    ['of another type', part('<!doctype html>'.repeat(50_000)) + end, 415],
    ['under another name', part('x'.repeat(500_000), 'name="cv"; filename="cv.pdf"') + end, 400],
    ['cut short by its boundary', part(pdf).slice(0, -20) + 'x'.repeat(500_000), 400],
  ])('leaves its connection to the next request when it is refused %s', async (_title, body, status) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const call = (method: string, path: string, content = '') =>
      new Promise<number | undefined>((done, fail) => {
        const type = content === '' ? {} : { 'content-type': FORM };
        const headers = { authorization: `Bearer ${candidate.token ?? ''}`, ...type };
        request(`${app.visitor.baseUrl}/api/v1${path}`, { agent, method, headers }, (answer) => {
          answer.resume().once('end', () => {
            done(answer.statusCode);
          });
        })
          .once('error', fail)
          .end(content);
      });
    expect(await call('POST', CV, body)).toBe(status);
    expect(await call('GET', '/me/candidate')).toBe(200);
    agent.destroy();
  });

  it('leaves nothing and harms nobody when its sender goes away', async () => {
    const { hostname, port } = new URL(app.visitor.baseUrl);
    await new Promise<void>((done) => {
      const socket = connect(Number(port), hostname, () => {
        const head = `POST /api/v1${CV} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${candidate.token ?? ''}\r\n`;
        socket.write(`${head}content-type: ${FORM}\r\ncontent-length: 900000\r\n\r\n`);
        socket.write(part(pdf + 'x'.repeat(50_000)), () => socket.destroy());
      });
      socket.once('close', () => {
        done();
      });
    });
    expect((await candidate.get<Profile>('/me/candidate')).body.cv).not.toBeNull();
  });
});
