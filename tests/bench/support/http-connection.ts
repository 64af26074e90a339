import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  headers: string;
  body: Buffer;
}

const READ_BYTES = 64 * 1024;
const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection that sends a request when the answer before it is whole. Sockets that read into one
 * buffer, so that whoever measures takes as little as possible of the processor that is measured.
 */
export class HttpConnection {
  private received: Buffer = Buffer.alloc(0);
  private readonly socket: Socket;
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;

  private constructor(port: number) {
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(READ_BYTES),
        callback: (length, bytes) => {
          this.receive(Buffer.from(bytes.subarray(0, length)));
          return true;
        },
      },
    });
    this.socket = socket;
    socket.on('close', () => this.waiting?.reject(new Error('the server closed the connection')));
    socket.on('error', (error) => this.waiting?.reject(error));
  }

  static async open(port: number): Promise<HttpConnection> {
    const connection = new HttpConnection(port);
    await once(connection.socket, 'connect');
    return connection;
  }

  /** A server closes a connection that is idle for long: each piece of work has its own. */
  static async with<Result>(port: number, work: (connection: HttpConnection) => Promise<Result>): Promise<Result> {
    const connection = await HttpConnection.open(port);
    try {
      return await work(connection);
    } finally {
      connection.close();
    }
  }

  /** @throws Error when the connection is closed, or when the answer is a failure of the server */
  async send(request: Buffer): Promise<Answer> {
    if (this.socket.destroyed) throw new Error('the server closed the connection');
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
    if (answer.status >= 500) throw new Error(`a measured request was answered ${answer.status}`);
    return answer;
  }

  close(): void {
    this.waiting = null;
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd === -1 || this.waiting === null) return;
    const headers = this.received.toString('latin1', 0, headEnd);
    const status = Number(headers.slice(9, 12));
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(headers)?.[1] ?? 0);
    const end = headEnd + HEAD_END.length + length;
    if (this.received.length < end) return;
    const body = this.received.subarray(headEnd + HEAD_END.length, end);
    const { resolve } = this.waiting;
    this.waiting = null;
    this.received = this.received.subarray(end);
    resolve({ status, headers, body });
  }
}

/** The bytes of a request, written once and sent many times. */
export function requestOf(
  path: string,
  { headers = {}, json }: { headers?: Record<string, string>; json?: object } = {},
) {
  const body = json === undefined ? '' : JSON.stringify(json);
  const lines = [
    `${json === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    'host: localhost',
    ...(json === undefined ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
