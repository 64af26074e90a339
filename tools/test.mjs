import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';
import { freePort } from './site.mjs';

await bootstrap(import.meta.filename);

const FAST = process.argv.includes('--fast');
const reports = mkdtempSync(join(tmpdir(), 'vte-reports-'));
const total = { passed: 0, failed: 0 };
// A cold cache of Nx has no graph yet, and the boundaries are read from it.
const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NODE_OPTIONS: '', TZ: 'UTC', FORCE_COLOR: '0' };

await check('project graph', 'nx', ['show', 'projects']);
await Promise.all([statics(), units()]);
if (!FAST) await journeys();

rmSync(reports, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function statics() {
  await check('format', 'prettier', ['--check', '--log-level=warn', '.']);
  await check('lint', 'eslint', ['apps', 'libs', 'tests', 'tools']);
  for (const project of projectsWithTypes())
    await check(`types of ${project}`, isAngular(project) ? 'ngc' : 'tsc', [
      '-p',
      join(project, 'tsconfig.json'),
      '--noEmit',
    ]);
  await check('dead exports', 'knip', ['--no-progress', '--include', 'files,exports,types,duplicates']);
}

async function units() {
  for (const project of projectsWithJest()) if (!FAST || project !== 'tests') await jest(project);
}

/** A static check counts as one test. */
async function check(name, command, args) {
  const { code, output, seconds } = await run(command, args);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output}\n`);
}

/** The counts are those of Jest's own report; a file that could not run is a failure. */
async function jest(project) {
  const report = join(reports, `${project.replaceAll('/', '-')}.json`);
  const args = ['-c', join(project, 'jest.config.cjs'), '--json', `--outputFile=${report}`];
  // The API is made of ES modules; the preset of Angular breaks under the same flag.
  const options = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const { output, seconds } = await run('jest', args, { NODE_OPTIONS: isAngular(project) ? '' : options });
  if (!existsSync(report)) {
    total.failed += 1;
    process.stdout.write(`FAILED  tests of ${project}\n${output}\n`);
    return;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  total.passed += numPassedTests;
  total.failed += failed;
  process.stdout.write(
    `${failed === 0 ? 'ok' : 'FAILED'}  tests of ${project}: ${numPassedTests} passed, ${failed} failed (${seconds} s)\n`,
  );
  if (failed > 0) process.stdout.write(`${output}\n`);
}

/** A browser on the site as `npm start` opens it. */
async function journeys() {
  const report = join(reports, 'journeys.json');
  const { output, seconds } = await run('playwright', ['test', '-c', 'tests/journey'], {
    JOURNEY_REPORT: report,
    JOURNEY_PORT: String(await freePort()),
    JOURNEY_DATA: mkdtempSync(join(tmpdir(), 'vte-journey-')),
  });
  if (!existsSync(report)) {
    total.failed += 1;
    process.stdout.write(`FAILED  journeys\n${output}\n`);
    return;
  }
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky + errors.length;
  total.passed += stats.expected;
  total.failed += failed;
  process.stdout.write(
    `${failed === 0 ? 'ok' : 'FAILED'}  journeys: ${stats.expected} passed, ${failed} failed (${seconds} s)\n`,
  );
  if (failed > 0) process.stdout.write(`${output}\n`);
}

function run(command, args, extra = {}) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: ROOT, env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.once('error', (error) => done({ code: 1, output: error.message, seconds: 0 }));
    child.once('close', (code) => done({ code, output, seconds: Math.round((Date.now() - started) / 1000) }));
  });
}

function projectsWithTypes() {
  return projects().filter((project) => existsSync(join(ROOT, project, 'tsconfig.json')));
}

function isAngular(project) {
  return readFileSync(join(ROOT, project, 'tsconfig.json'), 'utf8').includes('angularCompilerOptions');
}

function projectsWithJest() {
  return projects().filter(
    (project) => existsSync(join(ROOT, project, 'jest.config.cjs')) && hasSpec(join(ROOT, project)),
  );
}

function projects() {
  const inFolder = (folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
  return [...inFolder('libs'), ...inFolder('apps'), 'tests'];
}

function hasSpec(folder) {
  return readdirSync(folder, { recursive: true }).some((file) => file.endsWith('.spec.ts'));
}
