import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap, ROOT } from './bootstrap.mjs';
import { toGallery } from './screens/gallery.mjs';
import { NEWCOMERS, PEOPLE } from './screens/people.mjs';
import { withDemoSite } from './site.mjs';

await bootstrap(import.meta.filename);

const { chromium, devices } = await import('@playwright/test');
const { LAUNCH } = await import('./browser.mjs');

/** Every page as each person sees it, on a phone and on a desk, light and dark; words of the command line choose among them. */
const FOLDER = join(ROOT, 'dist/screens');
const WANTED = process.argv.slice(2);
const PASSWORD = 'Territoires-148!';
const WIDTHS = {
  390: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, deviceScaleFactor: 1 },
  1280: { viewport: { width: 1280, height: 800 } },
};
const SEEN_BY_ALL = { locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' };
/** What the API answers instead, to see a page that has nothing, that waits, that fails. */
const STATES = {
  vide: async (route) => {
    const answer = await route.fetch();
    const body = await answer.json().catch(() => null);
    if (body?.items === undefined) return route.fulfill({ response: answer });
    return route.fulfill({ response: answer, json: { ...body, items: [], total: 0, nextCursor: null } });
  },
  attente: () => undefined,
  panne: (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
};
/** Who the person is stays known in every state. */
const ALWAYS_ANSWERED = /\/api\/v1\/(?:auth|demo)\b/;

const shots = [];
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

await withDemoSite(async (url) => {
  const browser = await chromium.launch(LAUNCH);
  for (const person of [...PEOPLE, ...NEWCOMERS])
    for (const [width, options] of Object.entries(WIDTHS)) {
      const context = await browser.newContext({ ...options, ...SEEN_BY_ALL, baseURL: url });
      await visit(context, person, width);
      await context.close();
    }
  await browser.close();
});

const gallery = join(FOLDER, 'index.html');
writeFileSync(gallery, toGallery(shots));
process.stdout.write(`\n${shots.length} images : ${gallery}\n`);

async function visit(context, person, width) {
  const page = await context.newPage();
  const api = await signIn(page, person);
  const screens = (await person.pages(api)).filter(({ path }) => isWanted(`${person.name} ${path}`));
  for (const screen of screens) {
    await look(page, person, screen, width);
    if (screen.states) for (const state of Object.keys(STATES)) await look(page, person, screen, width, state);
  }
}

async function look(page, { name }, { path, note }, width, state = '') {
  const scripted = (request) => request.pathname.startsWith('/api/v1/') && !ALWAYS_ANSWERED.test(request.pathname);
  if (state) await page.route(scripted, STATES[state]);
  await page.goto(path);
  if (state === 'attente')
    await page
      .locator('.sk')
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
  else await page.waitForLoadState('networkidle');
  for (const scheme of state ? ['light'] : ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: scheme });
    const file = `${String(shots.length).padStart(3, '0')}-${width}-${scheme}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage: true });
    const overflow = (await page.evaluate(() => document.documentElement.scrollWidth)) - width;
    if (overflow > 0) process.stdout.write(`${path} ${width}: dépasse de ${overflow} px\n`);
    shots.push({ person: name, path, note: state || note, width, scheme, file });
  }
  process.stdout.write('.');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** The API as the person reaches it; a newcomer signs up first, a visitor has no account. */
async function signIn(page, { account, role }) {
  const { request } = page.context();
  if (account === undefined && role === undefined) return async (path) => (await request.get(`/api/v1${path}`)).json();
  const email = account === undefined ? `${crypto.randomUUID().slice(0, 8)}@exemple.fr` : `${account}@demo.example`;
  if (role !== undefined) {
    const person = { firstName: 'Lou', lastName: 'Berger', role, email, password: PASSWORD, acceptTerms: true };
    await request.post('/api/v1/auth/register', { data: person });
  }
  await page.goto('/connexion');
  await page.getByLabel('Adresse e-mail', { exact: true }).fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/connexion');
  const answer = await request.post('/api/v1/auth/login', { data: { email, password: PASSWORD } });
  const { accessToken } = await answer.json();
  const headers = { authorization: `Bearer ${accessToken}` };
  return async (path) => (await request.get(`/api/v1${path}`, { headers })).json();
}

function isWanted(text) {
  return WANTED.length === 0 || WANTED.some((word) => text.includes(word));
}
