import { inject, Injectable } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { TitleStrategy, type ActivatedRouteSnapshot, type RouterStateSnapshot } from '@angular/router';

const SITE = 'VTE';

/** Title and description of a page: those of its route, or those that the page sets once its data is there. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly meta = inject(Meta);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    const { description } = deepest(snapshot.root).data;
    this.set(this.buildTitle(snapshot), typeof description === 'string' ? description : undefined);
  }

  set(title: string | undefined, description?: string): void {
    this.title.setTitle(title === undefined ? SITE : `${title} · ${SITE}`);
    if (description === undefined) this.meta.removeTag('name="description"');
    else this.meta.updateTag({ name: 'description', content: description });
  }
}

function deepest(route: ActivatedRouteSnapshot): ActivatedRouteSnapshot {
  return route.firstChild === null ? route : deepest(route.firstChild);
}
