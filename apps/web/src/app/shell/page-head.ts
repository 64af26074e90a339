import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Meta } from '@angular/platform-browser';

/** What search engines, and those who show a link to the page, read of it. */
export interface PageFacts {
  title: string;
  description: string | undefined;
  /** Address of the page without what only sorts or pages it, such as `/offres/chef-de-projet`. */
  path: string;
  /** Address of the picture that a shared link shows. */
  image?: string;
  /** Objects of schema.org, without their context. */
  data?: readonly object[];
  /** The same, for feed readers. */
  feeds?: readonly Feed[];
  /** True for what search engines should not show: a page that is about to go. */
  unlisted?: boolean;
}

export interface Feed {
  type: string;
  title: string;
  path: string;
}

/** A link of a trail: the page itself comes last. */
export interface Crumb {
  name: string;
  path: string;
}

const FEEDS = 'link[rel="alternate"]';
const DATA = 'script[type="application/ld+json"]';

/** The part of the page that is not shown: canonical address, sharing, structured data. */
@Injectable({ providedIn: 'root' })
export class PageHead {
  private readonly document = inject(DOCUMENT);
  private readonly meta = inject(Meta);
  private readonly canonicalAddress = signal('');
  /** Address of the page that is shown, to be found again. */
  readonly shown = this.canonicalAddress.asReadonly();

  write({ title, description, path, image, data = [], feeds = [], unlisted = false }: PageFacts): void {
    this.name('description', description);
    this.name('robots', unlisted ? 'noindex' : undefined);
    this.property('og:site_name', 'VTE');
    this.property('og:locale', 'fr_FR');
    this.property('og:type', 'website');
    this.property('og:title', title);
    this.property('og:description', description);
    this.property('og:url', this.address(path));
    this.property('og:image', image && this.address(image));
    this.property('og:image:width', image && '1200');
    this.property('og:image:height', image && '630');
    this.name('twitter:card', image === undefined ? 'summary' : 'summary_large_image');
    this.canonical(this.address(path));
    this.follow(feeds);
    this.structure(data);
  }

  /** The whole address of a page, as other sites need it. */
  address(path: string): string {
    return new URL(path, this.document.location.origin).href;
  }

  breadcrumbs(trail: readonly Crumb[]): object {
    return {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ name, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: this.address(path),
      })),
    };
  }

  private name(name: string, content: string | undefined): void {
    if (content === undefined) this.meta.removeTag(`name="${name}"`);
    else this.meta.updateTag({ name, content });
  }

  private property(property: string, content: string | undefined): void {
    if (content === undefined) this.meta.removeTag(`property="${property}"`);
    else this.meta.updateTag({ property, content });
  }

  private canonical(href: string): void {
    this.canonicalAddress.set(href);
    const link = this.document.head.querySelector('link[rel="canonical"]') ?? this.link('canonical');
    link.setAttribute('href', href);
  }

  private follow(feeds: readonly Feed[]): void {
    this.clear(FEEDS);
    for (const { type, title, path } of feeds) {
      const link = this.link('alternate');
      link.setAttribute('type', type);
      link.setAttribute('title', title);
      link.setAttribute('href', path);
    }
  }

  private link(rel: string): Element {
    const link = this.document.createElement('link');
    link.setAttribute('rel', rel);
    return this.document.head.appendChild(link);
  }

  private clear(selector: string): void {
    this.document.head.querySelectorAll(selector).forEach((former) => {
      former.remove();
    });
  }

  private structure(data: readonly object[]): void {
    this.clear(DATA);
    for (const facts of data) {
      const script = this.document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = toScriptText({ '@context': 'https://schema.org', ...facts });
      this.document.head.appendChild(script);
    }
  }
}

/** JSON that no name or text can close the script of. */
export function toScriptText(facts: object): string {
  return JSON.stringify(facts).replaceAll('<', '\\u003c');
}
