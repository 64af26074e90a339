import { inject, Injectable } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { TitleStrategy, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';

const SITE = 'VTE';

/** Title and description of a page: those of its route, or those that the page sets once its data is there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);
  private current = SITE;
  private unread = 0;

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const { description } = deepest(snapshot.root).data;
    this.set(this.buildTitle(snapshot), typeof description === 'string' ? description : undefined);
  }

  set(title: string | undefined, description?: string): void {
    this.current = title === undefined ? SITE : `${title} · ${SITE}`;
    this.show();
    if (description === undefined) this.meta.removeTag('name="description"');
    else this.meta.updateTag({ name: 'description', content: description });
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

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
