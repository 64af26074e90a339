import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';
import { PageHead, type PageFacts } from './page-head.ts';

const SITE = 'VTE';

/** A page whose description never changes. It comes with the page: all of them would be many words to begin with. */
interface Described {
  description?: string;
}

/** Title and head of a page: those of its route, or those that the page sets once its data is there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly head = inject(PageHead);
  private readonly document = inject(DOCUMENT);
  private current = SITE;
  private unread = 0;
  private path = '/';

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const { component } = deepest(snapshot.root);
    this.path = new URL(snapshot.url, this.document.location.origin).pathname;
    this.set(this.buildTitle(snapshot), (component as Described | null)?.description);
  }

  /** @param facts what else others read of the page */
  set(
    title: string | undefined,
    description?: string,
    facts: Omit<PageFacts, 'title' | 'description' | 'path'> = {},
  ): void {
    this.current = title === undefined ? SITE : `${title} · ${SITE}`;
    this.show();
    this.head.write({ title: title ?? SITE, description, path: this.path, image: imageOf(this.path), ...facts });
  }

  /** How many things are new, told before the title: it is seen in the tab of the browser. */
  count(unread: number): void {
    if (unread === this.unread) return;
    this.unread = unread;
    this.show();
  }

  private show(): void {
    this.title.setTitle(this.unread === 0 ? this.current : `(${this.unread}) ${this.current}`);
  }
}

/** Offers and territories have an image of their own, drawn by the server; the other pages share one. */
export function imageOf(path: string): string {
  return /^\/(?:offres|territoires)\/[a-z0-9-]+$/.test(path) ? `/og${path}.png` : '/og/default.png';
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
