import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** An answer of the API, as a page reads it while it is rendered. */
export interface Answer {
  status: number;
  body: string;
}

export type AskApi = (url: string, question?: object) => Promise<Answer>;

export interface Page {
  status: number;
  headers: [string, string][];
  /** Changes with the text. */
  etag: string;
  /** Compressed, once for all who read it. */
  gzip: Buffer;
}

interface Kept extends Page {
  /** What the page asked the API for, and a digest of what it was told. */
  asked: Map<string, { url: string; question: object | undefined; told: string }>;
}

const MAX_BYTES = 64 * 1024 * 1024;
const BYTES_PER_SIGN = 2;

/**
 * Pages rendered last. A page is a function of its key and of what the API answers: it is sent again as long as the API,
 * asked the same questions, says the same; so nothing is ever out of date, and only the rendering is spared.
 */
export class PageMemory {
  private readonly pages = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    // What was asked weighs too: an address may be longer than its page.
    sizeCalculation: ({ gzip, asked }, key) => gzip.length + BYTES_PER_SIGN * JSON.stringify([key, ...asked]).length,
  });

  /** @param render given how to ask the API, makes the page; null when there is none */
  async page(key: string, ask: AskApi, render: (ask: AskApi) => Promise<Page | null>): Promise<Page | null> {
    const answers = new Map<string, Promise<Answer>>();
    const askOnce: AskApi = (url, question) => {
      const id = idOf(url, question);
      const answer = answers.get(id) ?? ask(url, question);
      answers.set(id, answer);
      return answer;
    };
    const kept = this.pages.get(key);
    if (kept !== undefined && (await isStillTrue(kept, askOnce))) return kept;
    const asked: Kept['asked'] = new Map();
    const page = await render(async (url, question) => {
      const answer = await askOnce(url, question);
      asked.set(idOf(url, question), { url, question, told: digest(answer) });
      return answer;
    });
    // A page that failed may well succeed next time.
    if (page !== null && page.status < 500) this.pages.set(key, { ...page, asked });
    return page;
  }
}

async function isStillTrue({ asked }: Kept, ask: AskApi): Promise<boolean> {
  const same = await Promise.all(
    [...asked.values()].map(async ({ url, question, told }) => digest(await ask(url, question)) === told),
  );
  return same.every(Boolean);
}

function idOf(url: string, question: object | undefined): string {
  return `${url} ${JSON.stringify(question)}`;
}

function digest({ status, body }: Answer): string {
  return createHash('sha1').update(`${status} ${body}`).digest('base64url');
}
