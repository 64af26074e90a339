import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { describeProblem } from './problem.filter.ts';
import { Problem } from './problem.ts';

/** Node gives up at 16 kB of address and headers together. */
const TOO_LONG = 'HPE_HEADER_OVERFLOW';

/** Answers what Node could not read: nothing reaches the router, and the connection ends. */
export function refuseUnread(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(error.code === TOO_LONG ? 'payload_too_large' : 'malformed_request');
  const body = JSON.stringify(describeProblem(problem));
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
