import { expect, type Page } from '@playwright/test';

/** The link of the latest mail to an address, as a path of the site: mails leave after the transaction that causes them. */
export async function linkOfMail(page: Page, to: string, path: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const answer = await page.request.get('/api/v1/dev/mails', { params: { to } });
    const { items } = (await answer.json()) as { items: { text: string }[] };
    link =
      items.map(({ text }) => new RegExp(`https?://\\S+(${path}\\?token=\\S+)`).exec(text)?.[1]).find(Boolean) ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 10_000 });
  return link;
}
