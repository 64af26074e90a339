import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PageHead, toScriptText } from './page-head.ts';

describe('the head of a page', () => {
  const read = (selector: string, attribute: string) =>
    TestBed.inject(DOCUMENT).head.querySelector(selector)?.getAttribute(attribute);

  it('names one address, and leaves nothing of the page before', () => {
    const head = TestBed.inject(PageHead);
    const { head: element } = TestBed.inject(DOCUMENT);
    head.write({
      title: 'A',
      description: 'Une page',
      path: '/a',
      image: '/a.png',
      data: [{ '@type': 'Organization' }],
      feeds: [{ type: 'application/rss+xml', title: 'Les offres', path: '/a.rss' }],
      unlisted: true,
    });
    expect(read('link[rel="alternate"]', 'href')).toBe('/a.rss');
    expect(read('meta[name="robots"]', 'content')).toBe('noindex');
    expect(element.querySelectorAll('script[type="application/ld+json"]')).toHaveLength(1);
    head.write({ title: 'B', description: undefined, path: '/b' });
    expect(read('link[rel="canonical"]', 'href')).toBe('http://localhost/b');
    expect(head.shown()).toBe('http://localhost/b');
    expect(read('meta[property="og:title"]', 'content')).toBe('B');
    expect(element.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
    expect(
      element.querySelector(
        '[name="description"], [name="robots"], [rel="alternate"], [property="og:image"], script[type="application/ld+json"]',
      ),
    ).toBeNull();
  });

  it('numbers the steps of a trail', () => {
    expect(TestBed.inject(PageHead).breadcrumbs([{ name: 'Offres', path: '/offres' }])).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Offres', item: 'http://localhost/offres' }],
    });
  });

  it('cannot be left by a name', () => {
    const text = toScriptText({ name: '</script><script>alert(1)</script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>' });
  });
});
