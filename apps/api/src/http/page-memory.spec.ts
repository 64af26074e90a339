import { PageMemory, type AskApi } from './page-memory.ts';

/** A site of one page, which shows what the API says of an offer and of its territory. */
function site() {
  const state = { status: 200 };
  const says: Record<string, string> = { '/offer': 'Soudeur', '/territory': 'Touraine' };
  const memory = new PageMemory();
  const asked: string[] = [];
  let renders = 0;
  const ask: AskApi = (url) => {
    asked.push(url);
    const body = says[url];
    return Promise.resolve(body === undefined ? { status: 404, body: '' } : { status: 200, body });
  };
  const read = (key = '/page') =>
    memory.page(key, ask, async (askApi) => {
      renders += 1;
      const offer = await askApi('/offer');
      const territory = await askApi('/territory');
      return {
        status: offer.status === 200 ? state.status : offer.status,
        headers: [],
        etag: '',
        gzip: Buffer.from(`${offer.body} ${territory.body}`),
      };
    });
  return { state, says, asked, read, renders: () => renders };
}

describe('PageMemory', () => {
  it('renders once what stays the same, and asks the API each time', async () => {
    const { read, renders, asked } = site();
    expect(await read()).toMatchObject({ gzip: Buffer.from('Soudeur Touraine') });
    expect(await read()).toMatchObject({ gzip: Buffer.from('Soudeur Touraine') });
    expect(renders()).toBe(1);
    expect(asked).toEqual(['/offer', '/territory', '/offer', '/territory']);
  });

  it('renders again as soon as one answer differs, without asking twice', async () => {
    const { read, renders, asked, says } = site();
    await read();
    says['/offer'] = 'Soudeuse';
    expect(await read()).toMatchObject({ gzip: Buffer.from('Soudeuse Touraine') });
    expect(renders()).toBe(2);
    expect(asked).toHaveLength(4);
  });

  it('takes a refusal in place of an answer for a difference', async () => {
    const { read, says } = site();
    await read();
    delete says['/offer'];
    expect(await read()).toMatchObject({ status: 404, gzip: Buffer.from(' Touraine') });
  });

  it('does not keep a page that failed', async () => {
    const { read, state } = site();
    state.status = 500;
    await read();
    state.status = 200;
    expect(await read()).toMatchObject({ status: 200 });
  });

  it('keeps each key apart', async () => {
    const { read, renders } = site();
    await read('/page 2026-11-30');
    await read('/page 2026-12-01');
    expect(renders()).toBe(2);
  });
});
