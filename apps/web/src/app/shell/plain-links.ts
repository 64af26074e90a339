import { Directive, inject } from '@angular/core';
import { Router } from '@angular/router';
import { isPlainClick } from '@vte/ui';

/** Follows the plain links inside of it without leaving the app: a link of the router in each costs a phone 4 ms. */
@Directive({ selector: '[vtePlainLinks]', host: { '(click)': 'follow($event)' } })
export class PlainLinks {
  private readonly router = inject(Router);

  protected follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a');
    if (link === null || event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    void this.router.navigateByUrl(link.pathname + link.search + link.hash);
  }
}
