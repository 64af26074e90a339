import type { Page, Request } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { FIRST_ADMIN } from './support/first-admin.ts';
import { Given } from './support/given.ts';
import { PASSWORD, Person } from './support/people.ts';
import { expect, open, test } from './support/test.ts';

/** Scripts that a first visit may download, in gzipped kB: of what everybody reads, and of the spaces with their forms. */
const MOST_KB = { read: 180, used: 260 };
/** How much a page may move while it is drawn. */
const MOST_SHIFT = 0.02;

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

interface Row {
  id: string;
}

test('what everybody reads comes light, and does not move', async ({ page, baseURL }) => {
  const { offer } = await new Given(baseURL).publishedApprenticeship('Chargé·e de projet hydrogène');
  for (const path of [
    '/',
    '/offres',
    `/offres/${offer.slug}`,
    '/eligibilite',
    '/territoires',
    '/territoires/grand-est-touraine',
    '/communes',
    '/aides',
    '/chiffres',
    '/connexion',
    '/inscription',
    '/mot-de-passe-oublie',
  ]) {
    expect(await weigh(page, path), path).toBeLessThanOrEqual(MOST_KB.read);
    expect(await shift(page), path).toBeLessThan(MOST_SHIFT);
  }
  expect((await page.request.get('/offres')).headers()['content-encoding']).toBe('gzip');
});

// The scripts are the same at every width.
test('the space of each person comes light', { tag: '@once' }, async ({ browser, baseURL }) => {
  const given = new Given(baseURL);
  const { manager, claimId } = await given.recruitmentClaim(
    'Fonderies Rolland',
    await given.staff('Nadia', 'moderator'),
  );
  const { body } = await manager.get<{ items: Row[] }>('/me/offers');
  const spaces: [string, string, string[]][] = [
    [
      manager.email,
      PASSWORD,
      [
        '/entreprise',
        '/entreprise/offres/nouvelle',
        `/entreprise/offres/${body.items[0]?.id ?? ''}`,
        `/entreprise/aides/${claimId}`,
      ],
    ],
    [(await given.person('candidate', 'Zoé', 'Petit')).email, PASSWORD, ['/candidat', '/candidat/profil']],
    [FIRST_ADMIN.email, FIRST_ADMIN.password, ['/admin', '/admin/journal']],
  ];
  for (const [email, password, paths] of spaces) {
    const person = await Person.arrives(browser, 'poids');
    await person.signsIn(email, password);
    for (const path of paths) expect(await weigh(person.page, path), path).toBeLessThanOrEqual(MOST_KB.used);
    await person.leaves();
  }
});

/** Opens a page, and says how heavy the scripts are that it asks for, whatever the server compressed them with. */
async function weigh(page: Page, path: string): Promise<number> {
  const scripts = new Set<string>();
  const gather = (request: Request) => {
    if (new URL(request.url()).pathname.endsWith('.js')) scripts.add(request.url());
  };
  page.on('request', gather);
  await open(page, path);
  page.off('request', gather);
  // Nothing weighed would be light.
  expect(scripts.size, path).toBeGreaterThan(1);
  // Asked for again: the browser keeps no body of the page that it leaves.
  const bodies = await Promise.all([...scripts].map(async (script) => (await page.request.get(script)).body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).byteLength, 0) / 1000;
}

async function shift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .reduce((sum, { value }) => sum + value, 0);
  });
}
