import type { OfferPage } from '@vte/contract';
import { withPage } from './result-pages.ts';

const page = (nextCursor: string | null): OfferPage => ({
  items: [],
  total: 60,
  totalIsExact: true,
  nextCursor,
  interpretation: { corrected: null, partial: false },
});
const cursors = (held: { pages: readonly { cursor: string }[] }) => held.pages.map(({ cursor }) => cursor);

describe('pages of results', () => {
  const first = withPage(null, 'q=a', { cursor: '', page: page('b') });
  const both = withPage(first, 'q=a', { cursor: 'b', page: page('c') });

  it('come one below the other', () => {
    expect(cursors(both)).toEqual(['', 'b']);
  });

  it('are taken anew: from the page that is read again, for another search, or when a page is missing', () => {
    expect(cursors(withPage(both, 'q=a', { cursor: '', page: page('z') }))).toEqual(['']);
    expect(cursors(withPage(both, 'q=b', { cursor: '', page: page(null) }))).toEqual(['']);
    expect(cursors(withPage(first, 'q=a', { cursor: 'd', page: page(null) }))).toEqual(['d']);
  });
});
