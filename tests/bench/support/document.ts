import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import pg from 'pg';

/** docs/performance.md: the table, with what a reader needs to judge it. */
export async function documentOf(databaseUrl: string, live: number, table: string): Promise<string> {
  return `# Performance

Written by \`npm run bench\`, which makes its own data, starts its own PostgreSQL and measures the sides of each ratio in turn
in one run. Ratios travel from one machine to another, milliseconds do not.

- ${live.toLocaleString('en')} live offers, 200 mixed searches
- ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, shared by the servers, PostgreSQL and the load
- PostgreSQL ${await versionOf(databaseUrl)}, Node ${process.versions.node}
- commit ${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'}

${table}
`;
}

async function versionOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return rows[0]?.server_version ?? 'unknown';
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}
