import {
  Catch,
  HttpException,
  Logger,
  NotFoundException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { ErrorCode, Problem as ProblemDocument } from '@vte/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway, isRefusedValue, isUniqueViolation } from '../database/database-errors.ts';
import { pathOf } from './logging.ts';
import { KnownRoutes } from './method-not-allowed.ts';
import { PROBLEM_KINDS } from './problem-kinds.ts';
import { Problem } from './problem.ts';

/** Status given by Nest or Fastify before a handler ran -> code; another 4xx is a request that they could not read. */
const CODE_OF_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'malformed_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'unsupported_media_type',
  408: 'request_timeout',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
  503: 'service_unavailable',
};

const DATABASE_RETRY_SECONDS = 2;

/** Turns whatever was thrown into one problem document (RFC 9457). What happened inside stays in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly routes: KnownRoutes) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const { method, url } = request;
    const allowed = thrown instanceof NotFoundException ? this.methodsFor(request) : [];
    const problem = allowed.length > 0 ? new Problem('method_not_allowed') : toProblem(thrown);
    if (problem.status >= 500) this.logger.error({ err: thrown, method, path: pathOf(url) });
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent || reply.raw.headersSent) return;
    const { retryAfterSeconds } = problem.extras;
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
    sendProblem(problem, request, reply);
  }

  /** None when the path takes this very method: the router refused something else in the address. */
  private methodsFor({ url, method }: FastifyRequest): string[] {
    const methods = this.routes.methodsOf(pathOf(url));
    return methods.includes(method) ? [] : methods;
  }
}

/** Answers what never reached a handler too, such as an address that cannot be decoded. */
export function sendProblem(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  void reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(describeProblem(problem, pathOf(request.url))));
}

/** @param instance path of the request, when it could be read */
export function describeProblem({ code, status, extras }: Problem, instance?: string): ProblemDocument {
  const errors = extras.errors && [...extras.errors];
  const { title } = PROBLEM_KINDS[code];
  return { type: `urn:vte:problem:${code}`, title, status, detail: extras.detail, code, instance, errors };
}

/** Reads what the libraries throw. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isDatabaseAway(thrown)) return new Problem('service_unavailable', { retryAfterSeconds: DATABASE_RETRY_SECONDS });
  if (isUniqueViolation(thrown)) return new Problem('conflict');
  if (isRefusedValue(thrown)) return new Problem('malformed_request');
  const status = statusOf(thrown) ?? 500;
  return new Problem(CODE_OF_STATUS[status] ?? (status < 500 ? 'malformed_request' : 'internal_error'));
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number')
    return thrown.statusCode;
  return undefined;
}
