import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const DESKTOP = 1_000;
let screens = 0;

interface Fixtures {
  /** Messages of the console that a test expects, such as that of a refusal by the API. */
  expectedMessages: RegExp[];
}

/** Every journey fails on an error of the console or of a script, and on a request to another host. */
export const test = base.extend<Fixtures>({
  expectedMessages: [[], { option: true }],
  page: async ({ page, baseURL, expectedMessages }, use) => {
    const problems = watch(page, baseURL, expectedMessages);
    await use(page);
    expect(problems).toEqual([]);
  },
});

/** Gathers what a page has to complain about while it is used; a message reads as its address and its text. */
export function watch(page: Page, baseURL: string | undefined, expected: readonly RegExp[] = []): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const text = `${message.location().url} ${message.text()}`;
    if (['error', 'warning'].includes(message.type()) && !expected.some((known) => known.test(text)))
      problems.push(text);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) problems.push(`request to ${origin}`);
  });
  return problems;
}

/** Opens a page and waits until the scripts have taken it over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('vte-root[ng-version]')).toBeAttached();
  await page.waitForLoadState('networkidle');
}

/** No violation that axe knows, in light and in dark, nothing wider than the screen, and spaces as French has them. */
export async function expectAccessible(page: Page): Promise<void> {
  // What still waits is not judged.
  await expect(page.locator('h1').first()).toBeAttached();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await keepScreen(page, colorScheme);
    // Without frames of other sites, the page itself can sum up: no second page is opened for that.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // A theme changes colours only: the rest was judged in light, and the colours are those of every width.
    if (colorScheme === 'dark' && width < DESKTOP) continue;
    const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
    expect(found).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  // The screen itself: a phone widens its window to what overflows.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(misspaced(await page.locator('body').innerText())).toEqual([]);
}

/** Where a sign could begin a line, or a number be parted. */
function misspaced(text: string): string[] {
  return text.match(/.{0,20}(?: [:;!?€%»]|« |\d[ \u202f]\d{3}(?!\d)).{0,20}/g) ?? [];
}

/** The commune field, filled in as a person does: by typing, then choosing. */
export async function chooseCommune(page: Page, label: string, text: string, option: RegExp): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.pressSequentially(text);
  await page.getByRole('option', { name: option }).first().waitFor();
  await field.press('Enter');
}

/** With `SCREENS`, what every journey sees is kept in that folder, by page, width and theme. */
async function keepScreen(page: Page, colorScheme: string): Promise<void> {
  const folder = process.env['SCREENS'];
  if (folder === undefined) return;
  const { pathname } = new URL(page.url());
  const name =
    pathname
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
      .replaceAll('/', '_')
      .slice(1, 60) || 'accueil';
  const width = page.viewportSize()?.width ?? 0;
  screens += 1;
  const file = `${name}-${String(screens).padStart(3, '0')}-${width}-${colorScheme}.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
}

export { expect };
