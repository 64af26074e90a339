import { Inject, Injectable } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONFIG, type Config } from '../config.ts';
import { Problem } from './problem.ts';

const QUARTER_HOUR = 15 * 60;

/**
 * Sign-in counts failures per account and address together, over all processes: a school or a town hall shares one
 * address, an attacker has many. The count of every request per address is loose and kept by each process.
 */
@Injectable()
export class RateLimits {
  private readonly perAddress: RateLimiterAbstract;
  private readonly signInFailures: RateLimiterAbstract;
  private readonly mailsAsked: RateLimiterAbstract;

  constructor(@Inject(CONFIG) config: Config, dataSource: DataSource) {
    const shared = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: (dataSource.driver as PostgresDriver).master as unknown,
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
      });
    this.perAddress = new RateLimiterMemory({ points: config.RATE_LIMIT_PER_MINUTE, duration: 60 });
    this.signInFailures = shared('sign-in', config.RATE_LIMIT_SIGN_IN_FAILURES, QUARTER_HOUR);
    this.mailsAsked = shared('mail', config.RATE_LIMIT_SIGN_IN_FAILURES, QUARTER_HOUR);
  }

  /** One request of this address. @throws Problem rate_limited */
  async countRequest(address: string): Promise<void> {
    await consume(this.perAddress, address);
  }

  /** One mail asked for this account: sign-up, lost password. @throws Problem rate_limited */
  async countMailAsked(email: string, address: string): Promise<void> {
    await consume(this.mailsAsked, `${email}|${address}`);
  }

  /** One try to sign in, counted before the password is looked at; a success forgets it. @throws Problem rate_limited */
  async countSignIn(email: string, address: string): Promise<void> {
    await consume(this.signInFailures, `${email}|${address}`);
  }

  async forgetSignIns(email: string, address: string): Promise<void> {
    await this.signInFailures.delete(`${email}|${address}`);
  }
}

async function consume(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (thrown) {
    throw thrown instanceof RateLimiterRes ? limited(thrown) : thrown;
  }
}

function limited(count: RateLimiterRes): Problem {
  return new Problem('rate_limited', { retryAfterSeconds: Math.max(1, Math.ceil(count.msBeforeNext / 1000)) });
}
