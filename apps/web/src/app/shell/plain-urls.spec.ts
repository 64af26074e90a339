import { PlainUrls } from './plain-urls.ts';

describe('an address', () => {
  const urls = new PlainUrls();
  const read = (url: string) => {
    const { root, queryParams } = urls.parse(url);
    const path = (root.children['primary']?.segments ?? []).map((segment) => segment.path).join('/');
    return { outlets: Object.keys(root.children), path, queryParams };
  };

  it.each([
    ['/offres?q=caf%C3%A9+cr%C3%A8me', 'offres', { q: 'café crème' }],
    ['/offres?q=100%', 'offres', { q: '100%' }],
    ['/offres?q=caf%C3%A9%20100%', 'offres', { q: 'café 100%' }],
    ['/offres?q=%ff&sort=date', 'offres', { q: '%ff', sort: 'date' }],
    ['/offres?q=(h/f)', 'offres', { q: '(h/f)' }],
    ['/(autre:offres)', '(autre:offres)', {}],
    ['/offres(autre:x)', 'offres(autre:x)', {}],
    ['/offres/(a:b)', 'offres/(a:b)', {}],
  ])('%s has one page', (url, path, queryParams) => {
    expect(read(url)).toEqual({ outlets: ['primary'], path, queryParams });
  });

  it('is written as it is read', () => {
    const url = urls.serialize(urls.parse('/offres/chef%20(h)?q=100%25%20(h%2Ff)'));
    expect(read(url)).toEqual({ outlets: ['primary'], path: 'offres/chef (h)', queryParams: { q: '100% (h/f)' } });
    expect(urls.serialize(urls.parse(url))).toBe(url);
  });
});
