import { bootstrap } from './bootstrap.mjs';
import { withDemoSite } from './site.mjs';

await bootstrap(import.meta.filename);

const { chromium } = await import('@playwright/test');
const { default: lighthouse } = await import('lighthouse');
const { LAUNCH } = await import('./browser.mjs');
const { freePort } = await import('./site.mjs');

/** What a phone makes of the public pages, against the bars of the project; words of the command line choose among them. */
const WANTED = process.argv.slice(2);
const BARS = {
  performance: (value) => value >= 95,
  accessibility: (value) => value === 100,
  'best-practices': (value) => value === 100,
  seo: (value) => value === 100,
  'LCP ms': (value) => value < 1500,
  CLS: (value) => value < 0.02,
  // With their headers; the journey of the weights holds what they contain.
  'JS kB': () => true,
};
const VISITS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

let missed = 0;
await withDemoSite(async (url) => {
  const { items } = await (await fetch(`${url}/api/v1/offers?limit=1`)).json();
  const paths = [
    ...['/', '/offres', `/offres/${items[0].slug}`, '/eligibilite'],
    ...['/territoires', '/territoires/grand-est-touraine', '/aides'],
  ].filter((path) => WANTED.length === 0 || WANTED.includes(path));
  const port = await freePort();
  const browser = await chromium.launch({ ...LAUNCH, args: [...LAUNCH.args, `--remote-debugging-port=${port}`] });
  const rows = [];
  for (const path of paths) rows.push(await measure(`${url}${path}`, path, port));
  await browser.close();
  process.stdout.write(toTable(rows));
});
process.exitCode = missed === 0 ? 0 : 1;

/** The middle one of three visits counts: the machine is the server too, and has other things to do. */
async function measure(address, path, port) {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit += 1) visits.push(await visitOf(address, path, port));
  const faults = new Set(visits.flatMap((visit) => visit.faults));
  process.stdout.write([...faults].map((fault) => `${fault}\n`).join(''));
  return [
    path,
    ...Object.entries(BARS).map(([name, isMet]) => {
      const value = visits.map(({ figures }) => figures[name]).sort((a, b) => a - b)[(VISITS - 1) / 2];
      return toCell(value, isMet(value));
    }),
  ];
}

async function visitOf(address, path, port) {
  const { lhr } = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const figures = {
    ...Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)])),
    'LCP ms': Math.round(lhr.audits['largest-contentful-paint'].numericValue),
    CLS: Number(lhr.audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    'JS kB': Math.round(scriptBytes(lhr) / 1000),
  };
  // What costs points outside of performance, whose figures speak for themselves.
  const faults = CATEGORIES.slice(1).flatMap((name) =>
    lhr.categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
      .map(({ id }) => `${path} ${name}: ${lhr.audits[id].title}`),
  );
  return { figures, faults };
}

/** As they came over the network, compressed. */
function scriptBytes({ audits }) {
  return audits['network-requests'].details.items
    .filter(({ resourceType }) => resourceType === 'Script')
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function toCell(value, isMet) {
  if (!isMet) missed += 1;
  return isMet ? String(value) : `${value} !`;
}

function toTable(rows) {
  const lines = [['page', ...Object.keys(BARS)], ...rows];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  return `\n${text.join('\n')}\n`;
}
