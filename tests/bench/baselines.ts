import 'reflect-metadata';
import { Controller, Get, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Statement } from './support/recorder.ts';

/** As many as two cores can use. */
const CONNECTIONS = 4;

/**
 * The servers that the platform is compared with, each as bare as its kind can be.
 *
 * - `fastify`, `nest`: send the JSON of a file, written anew each time
 * - `fastify-search`: runs the statements of the search whose number is asked for, and sends its cards
 * - `fastify-key`: reads one row by its primary key
 */
const KINDS: Record<string, (input: string) => Promise<FastifyInstance | NestFastifyApplication>> = {
  fastify: (path) => {
    const page = readPage(path);
    return Promise.resolve(fastify().get('/', (_, reply) => reply.send(page)));
  },
  nest: (path) => nestServer(readPage(path)),
  'fastify-search': (path) => {
    const searches = JSON.parse(readFileSync(path, 'utf8')) as Statement[][];
    const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });
    const server = fastify();
    server.get<{ Params: { index: number } }>('/:index', async ({ params }, reply) => {
      let cards = '';
      for (const { text, values } of searches[params.index] ?? []) {
        const { rows } = await pool.query<{ card?: string }>(text, values);
        cards = rows.map(({ card }) => card).join();
      }
      return reply.type('application/json; charset=utf-8').send(`{"items":[${cards}]}`);
    });
    return Promise.resolve(server);
  },
  'fastify-key': () => {
    const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: CONNECTIONS });
    const server = fastify();
    server.get<{ Params: { code: string } }>('/:code', async ({ params }) => {
      const { rows } = await pool.query('SELECT * FROM commune WHERE code = $1', [params.code]);
      return rows[0] as unknown;
    });
    return Promise.resolve(server);
  },
};

function readPage(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8')) as object;
}

async function nestServer(page: object): Promise<NestFastifyApplication> {
  @Controller()
  class Pages {
    @Get()
    read() {
      return page;
    }
  }
  @Module({ controllers: [Pages] })
  class Root {}
  Logger.overrideLogger(false);
  return NestFactory.create<NestFastifyApplication>(Root, new FastifyAdapter());
}

const [kind = '', port = '', input = ''] = process.argv.slice(2);
const server = await KINDS[kind]?.(input);
if (server === undefined) throw new Error(`no such server: ${kind}`);
await ('getHttpServer' in server
  ? server.listen(Number(port), '127.0.0.1')
  : server.listen({ port: Number(port), host: '127.0.0.1' }));
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
process.send?.({ type: 'ready' });
