import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { refuseClientError } from './client-error.ts';

describe('a request that Node gives up', () => {
  const server = createServer({ requestTimeout: 50, headersTimeout: 50, connectionsCheckingInterval: 10 });
  server.on('clientError', refuseClientError);
  beforeAll(() => once(server.listen(0, '127.0.0.1'), 'listening'));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each([
    ['that never ends', '', 408, 'request_timeout'],
    ['whose headers are too long', `Cookie: a=${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers_too_large'],
    ['whose headers are none', 'a b\r\n\r\n', 400, 'malformed_request'],
  ])('%s is refused, and its connection ends', async (_title, rest, status, code) => {
    const { port } = server.address() as AddressInfo;
    // A client that never closes its side.
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    const [held] = (await Promise.all([
      once(server, 'connection'),
      once(socket, 'connect').then(() => socket.write(`GET / HTTP/1.1\r\nHost: vte\r\n${rest}`)),
    ])) as unknown as [[typeof socket]];
    const closed = once(held[0], 'close');
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(JSON.parse(body)).toMatchObject({ status, code });
    await closed;
    socket.destroy();
  });
});
