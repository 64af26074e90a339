import type { ErrorCode } from '@vte/contract';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { describeProblem } from './problem.filter.ts';
import { Problem } from './problem.ts';

/** Node's code -> ours; another one is a request that it could not read. */
const CODES: Partial<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  // At 16 kB of address and headers together.
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** Answers what Node could not read: nothing reaches the router, and the connection ends. */
export function refuseClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(CODES[error.code ?? ''] ?? 'malformed_request');
  const body = JSON.stringify(describeProblem(problem));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Whoever never closes its side would keep the connection.
  socket.destroySoon();
}
