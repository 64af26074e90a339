/** An answer of the API: its JSON is looked at by the test itself. */
export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

type Json = Record<string, unknown>;

interface Options {
  body?: unknown;
  headers?: Record<string, string>;
}

/** A person with a browser: a base address, and a token once signed in. */
export class Client {
  constructor(
    readonly baseUrl: string,
    readonly token: string | null = null,
    readonly email = '',
  ) {}

  get<Body = Json>(path: string, headers?: Record<string, string>) {
    return this.send<Body>('GET', path, headers ? { headers } : {});
  }

  post<Body = Json>(path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.send<Body>('POST', path, { body, headers });
  }

  patch<Body = Json>(path: string, body: unknown, headers: Record<string, string> = {}) {
    return this.send<Body>('PATCH', path, { body, headers });
  }

  put<Body = Json>(path: string, body: unknown, headers: Record<string, string> = {}) {
    return this.send<Body>('PUT', path, { body, headers });
  }

  delete<Body = Json>(path: string, body?: unknown) {
    return this.send<Body>('DELETE', path, { body });
  }

  /** Sends a file as a browser form does. */
  async upload<Body = Json>(path: string, fields: Record<string, string>, bytes: Uint8Array, name = 'document.pdf') {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) form.set(key, value);
    form.set('file', new Blob([Uint8Array.from(bytes)]), name);
    return this.read<Body>(await fetch(this.url(path), { method: 'POST', body: form, headers: this.authorization() }));
  }

  async download(path: string) {
    const response = await fetch(this.url(path), { headers: this.authorization() });
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  }

  private async send<Body>(method: string, path: string, { body, headers = {} }: Options): Promise<Answer<Body>> {
    const json: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const request = { method, headers: { ...this.authorization(), ...json, ...headers } };
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    return this.read<Body>(await fetch(this.url(path), body === undefined ? request : { ...request, body: content }));
  }

  private async read<Body>(response: Response): Promise<Answer<Body>> {
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as Body,
    };
  }

  private url(path: string): string {
    return path.startsWith('/health') || path.startsWith('/api') || path.startsWith('/metrics')
      ? `${this.baseUrl}${path}`
      : `${this.baseUrl}/api/v1${path}`;
  }

  private authorization(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }
}
