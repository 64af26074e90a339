import { Controller, Get, Header, Headers, Inject, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.ts';
import { Public } from '../http/access.ts';
import { Problem } from '../http/problem.ts';

/** For the machines that watch the process; outside `/api`. */
@ApiExcludeController()
@Controller()
export class HealthController {
  private readonly metrics = new Registry();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
  ) {
    collectDefaultMetrics({ register: this.metrics });
  }

  /** The process answers. */
  @Public()
  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  /** It can work: PostgreSQL answers too. */
  @Public()
  @Get('health/ready')
  async ready() {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }

  /** Prometheus text: with the token when one is set, else from this machine only. */
  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async scrape(@Req() request: FastifyRequest, @Headers('authorization') authorization?: string) {
    const { METRICS_TOKEN } = this.config;
    const allowed = METRICS_TOKEN === undefined ? isLoopback(request) : authorization === `Bearer ${METRICS_TOKEN}`;
    if (!allowed) throw new Problem('not_found');
    return this.metrics.metrics();
  }
}

/** The address of the connection itself: a forwarded header is no proof. */
function isLoopback({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  return headers['x-forwarded-for'] === undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
}
