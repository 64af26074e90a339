import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { SMALLEST_COUNT } from '@vte/contract';
import { DataSource } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';

interface Content {
  schema: { $ref?: string };
  example?: unknown;
}

interface Document {
  openapi: string;
  components: {
    responses: Record<string, { content: Record<string, Content> }>;
    schemas: Record<string, { properties?: object; example?: unknown }>;
  };
  paths: Record<
    string,
    Record<
      string,
      {
        summary?: string;
        tags?: string[];
        responses: Record<string, { content?: Record<string, Content> }>;
        security?: unknown[];
        parameters: { name: string; in: string }[];
        requestBody?: { content: Record<string, Content> };
      }
    >
  >;
}

describe('http', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('publishes OpenAPI 3.1 with the body of every write', async () => {
    const { status, body } = await app.visitor.get<Document>('/api/openapi.json');
    expect(status).toBe(200);
    expect(body.openapi).toMatch(/^3\.1/);
    const bodies = Object.entries(body.paths).flatMap(([path, methods]) =>
      ['post', 'patch', 'put'].flatMap((method) =>
        methods[method] ? [[`${method} ${path}`, methods[method].requestBody] as const] : [],
      ),
    );
    const without = bodies.filter(([, content]) => content === undefined).map(([route]) => route);
    expect(without.toSorted()).toEqual([
      'post /api/v1/auth/logout',
      'post /api/v1/auth/refresh',
      'post /api/v1/auth/resend-verification',
      'post /api/v1/me/news/read',
    ]);
    expect(Object.keys(body.components.schemas['CompanyInput']?.properties ?? {})).toContain('siren');
  });

  it('documents each route: its summary, its refusals, who may call it, an example of its body', async () => {
    const { body: document } = await app.visitor.get<Document>('/api/openapi.json');
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route: `${method} ${path}`, ...operation })),
    );
    expect(routes.length).toBeGreaterThan(55);
    for (const { route, summary, responses, requestBody } of routes) {
      expect([route, summary]).toEqual([route, expect.any(String)]);
      expect(responses['4XX']).toEqual({ $ref: '#/components/responses/Problem' });
      const schema = requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
      if (schema !== undefined) expect([schema, document.components.schemas[schema]?.example]).not.toContain(undefined);
    }
    const open = routes.filter(({ security }) => security === undefined).map(({ route }) => route);
    expect(open).toContain('get /api/v1/offers');
    expect(open).not.toContain('post /api/v1/offers');
  });

  it('puts what anybody may call first, and is read on a telephone', async () => {
    const { body } = await app.visitor.get<{ tags: { name: string; description: string }[] }>('/api/openapi.json');
    expect(body.tags.slice(0, 5).map(({ name }) => name)).toEqual([
      'offer',
      'territory',
      'company',
      'stats',
      'eligibility',
    ]);
    const { body: document } = await app.visitor.get<Document>('/api/openapi.json');
    expect(document.paths['/api/v1/admin/synonyms']?.['get']?.tags).toEqual(['admin']);
    const page = await fetch(`${app.visitor.baseUrl}/api/docs`);
    expect(await page.text()).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
  });

  it('shows of each answer an example that its schema accepts', async () => {
    const { body: document } = await app.visitor.get<Document>('/api/openapi.json');
    // Parts under the name that JSON Schema gives them; patterns without, whose classes need a flag that zod does not set.
    const $defs = JSON.parse(
      JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
      (key, value: unknown) => (key === 'pattern' ? undefined : value),
    ) as object;
    for (const [path, methods] of Object.entries(document.paths))
      for (const [method, { responses }] of Object.entries(methods)) {
        const [success] = Object.entries(responses).filter(([status]) => status.startsWith('2'));
        const [status, { content = {} }] = success ?? ['', {}];
        const json = content['application/json'];
        expect([method, path, status === '204' || Object.keys(content).length > 0]).toEqual([method, path, true]);
        if (json === undefined) continue;
        const $ref = json.schema.$ref?.replace('#/components/schemas/', '#/$defs/');
        const { error } = z.fromJSONSchema({ $ref, $defs } as never).safeParse(json.example);
        expect([method, path, error?.issues]).toEqual([method, path, undefined]);
      }
  });

  it('gives examples that could be true: no count that is masked, no refusal among the failures', async () => {
    const { body: document } = await app.visitor.get<Document>('/api/openapi.json');
    const { '200': months } = document.paths['/api/v1/stats/months']?.['get']?.responses ?? {};
    const { total } = months?.content?.['application/json']?.example as { total: Record<string, number> };
    expect(Math.min(...Object.values(total))).toBeGreaterThanOrEqual(SMALLEST_COUNT);
    const failure = document.components.responses['Failure']?.content['application/problem+json']?.example;
    expect(failure).toMatchObject({ status: 503, code: 'service_unavailable' });
  });

  it('names the headers that keep a write safe', async () => {
    const { body: document } = await app.visitor.get<Document>('/api/openapi.json');
    const headersOf = (method: string, path: string) =>
      document.paths[`/api/v1${path}`]?.[method]?.parameters
        .filter((one) => one.in === 'header')
        .map(({ name }) => name);
    expect(headersOf('patch', '/offers/{id}')).toEqual(['If-Match']);
    expect(headersOf('post', '/grant-claims')).toEqual(['Idempotency-Key']);
    expect(headersOf('post', '/applications/{id}/transitions')?.toSorted()).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headersOf('get', '/applications/{id}')).toEqual([]);
  });

  it.each([
    ['a route that does not exist', 'GET', '/nothing', undefined, 404, 'not_found'],
    ['a method that the path does not take', 'DELETE', '/companies', undefined, 405, 'method_not_allowed'],
    ['an address that cannot be decoded', 'GET', '/offers/%E0%A4%A', undefined, 400, 'malformed_request'],
    [
      'an address with an endless identifier',
      'DELETE',
      `/me/sessions/${'x'.repeat(500)}`,
      undefined,
      400,
      'malformed_request',
    ],
    ['a body that is not JSON', 'POST', '/eligibility', '{', 400, 'malformed_request'],
    ['a private route without a token', 'GET', '/me/company', undefined, 401, 'unauthenticated'],
    ['an identifier that is none', 'GET', '/applications/42', undefined, 401, 'unauthenticated'],
  ])('answers %s with a problem document', async (_title, method, path, body, status, code) => {
    const response = await fetch(`${app.visitor.baseUrl}/api/v1${path}`, {
      method,
      ...(body !== undefined && { body, headers: { 'content-type': 'application/json' } }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      code,
      status,
      instance: `/api/v1${path}`,
      title: expect.stringMatching(/\S/) as string,
    });
  });

  const cursorOf = (value: unknown) =>
    Buffer.from(JSON.stringify([value, '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c'])).toString('base64url');
  it.each([
    ['a day of the year 0', '/offers?startBefore=0000-01-01', 'startBefore'],
    ['a cursor without its instant', `/offers?cursor=${cursorOf('1')}`, 'cursor'],
    ['a cursor of the year 0', `/offers?cursor=${cursorOf('0000-01-01T00:00:00.000Z')}`, 'cursor'],
    ['a cursor too large for a score', `/offers?q=export&cursor=${cursorOf(1e300)}`, 'cursor'],
    ['a cursor too small for a score', `/offers?q=export&cursor=${cursorOf(1e-300)}`, 'cursor'],
    ['a cursor that no text can be', `/companies?cursor=${cursorOf('\0')}`, 'cursor'],
    ['a cursor after no commune', `/communes?cursor=${cursorOf('Atlantide')}`, 'cursor'],
  ])('refuses %s, and names the parameter', async (_title, path, parameter) => {
    const refusal = { code: 'validation_failed', errors: [{ path: parameter }] };
    expect(await app.visitor.get(path)).toMatchObject({ status: 400, body: refusal });
  });

  it('never takes a refusal for what a browser holds', async () => {
    const wrong = '/offers?radiusKm=-5';
    const { status, headers } = await app.visitor.get(wrong, { 'if-none-match': '"old"' });
    expect([status, headers.get('etag')]).toEqual([400, null]);
    expect((await app.visitor.get(wrong, { 'if-none-match': '*' })).status).toBe(400);
  });

  /** As a proxy asks: with the host in the request line. */
  const throughProxy = (path: string) =>
    new Promise<{ status: number | undefined; type: string | undefined; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(app.visitor.baseUrl);
      request({ hostname, port, path: `http://autre.exemple${path}` }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode, type: answer.headers['content-type'], text });
        });
      })
        .on('error', reject)
        .end();
    });

  it.each([
    ['/api/v1/offers/feed?format=atom', 200, 'application/atom+xml'],
    ['/api/v1/offers/feed?format=rss', 200, 'application/rss+xml'],
    ['/api/v1/nothing', 404, 'application/problem+json'],
  ])('does not mind the host of a request line: %s', async (path, status, type) => {
    const answer = await throughProxy(path);
    expect([answer.status, answer.type]).toEqual([status, expect.stringContaining(type)]);
    expect(answer.text).not.toContain('autre.exemple');
  });

  it('stops a statement that is too long', async () => {
    expect(await app.get(DataSource).query('SHOW statement_timeout')).toEqual([{ statement_timeout: '15s' }]);
  });

  it('says each method once of a path that is read in two ways', async () => {
    const { headers } = await app.visitor.delete('/offers/feed');
    expect(headers.get('allow')).toBe('GET, HEAD, PATCH');
  });

  it.each([
    ['too large', 'x'.repeat(2 * 1024 * 1024), 'application/json', 413],
    ['of another type', '<a/>', 'application/xml', 415],
  ])('refuses a body %s', async (_title, body, type, status) => {
    const response = await fetch(`${app.visitor.baseUrl}/api/v1/eligibility`, {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    });
    expect(response.status).toBe(status);
  });

  it.each([
    ['an address that never ends', `GET /api/v1/offers?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: vte`, 431],
    ['cookies that never end', `GET /api/v1/offers HTTP/1.1\r\nHost: vte\r\nCookie: a=${'x'.repeat(20_000)}`, 431],
    ['a method that is none', 'EAT /api/v1/offers HTTP/1.1\r\nHost: vte', 400],
    ['bytes that are no address', 'GET /api/v1/offers?q=\u00ff HTTP/1.1\r\nHost: vte', 400],
  ])('refuses %s with a problem document', async (_title, sent, status) => {
    const socket = connect(Number(new URL(app.visitor.baseUrl).port), '127.0.0.1');
    socket.end(Buffer.from(`${sent}\r\nConnection: close\r\n\r\n`, 'latin1'));
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.stringMatching(/\S/) as string });
  });

  it('says that it lives, and that it can work', async () => {
    expect((await app.visitor.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await app.visitor.get('/health/ready')).body).toEqual({ status: 'ok' });
    expect((await app.visitor.get<string>('/metrics')).body).toContain('process_cpu_seconds_total');
  });

  it.each([
    ['data', '/api/v1/communes?q=tours', "default-src 'none';frame-ancestors 'none'"],
    ['data that is not there', '/api/v1/nowhere', "default-src 'none';frame-ancestors 'none'"],
    ['a page', '/api/docs', "script-src 'self'"],
  ])('tells browsers what %s may do', async (_title, path, policy) => {
    const { headers } = await fetch(app.visitor.baseUrl + path);
    expect(headers.get('content-security-policy')).toContain(policy);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
