import { isPlatformBrowser } from '@angular/common';
import { HttpClient, HttpErrorResponse, httpResource } from '@angular/common/http';
import { computed, DOCUMENT, effect, inject, Injectable, PLATFORM_ID } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import type { News as Answer, Waiting } from '@vte/contract';
import { auditTime, filter, firstValueFrom, fromEvent, interval, merge, type Observable } from 'rxjs';
import { Session } from '../session/session.ts';
import { Writes } from '../session/writes.ts';
import { PageTitle } from './page-title.ts';

const EVERY_MS = 120_000;
/** Several reasons at once, such as a write and the change of page that follows, ask once. */
const TOGETHER_MS = 300;

/** What waits for the signed-in person and what others did: asked again when it may have changed. */
@Injectable({ providedIn: 'root' })
export class News {
  private readonly http = inject(HttpClient);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(Session);
  private readonly resource = httpResource<Answer>(() =>
    this.session.account() === null ? undefined : '/api/v1/me/news',
  );
  private readonly news = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  readonly items = computed(() => this.news()?.items ?? []);
  readonly unread = computed(() => this.items().filter(({ unread }) => unread).length);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      title.count(this.unread());
    });
    if (!isPlatformBrowser(inject(PLATFORM_ID))) return;
    merge(this.whileSeen(), inject(Writes).done, navigations())
      .pipe(auditTime(TOGETHER_MS), takeUntilDestroyed())
      .subscribe(() => {
        this.resource.reload();
      });
  }

  /** How many things wait in some of the kinds. */
  count(kinds: readonly (keyof Waiting)[]): number {
    const waiting = this.news()?.waiting;
    return waiting === undefined ? 0 : kinds.reduce((sum, kind) => sum + waiting[kind], 0);
  }

  async markRead(): Promise<void> {
    await firstValueFrom(this.http.post('/api/v1/me/news/read', null));
  }

  /** At intervals, and on coming back to the tab; a session that is over is not asked about again and again. */
  private whileSeen(): Observable<unknown> {
    return merge(interval(EVERY_MS), fromEvent(this.document, 'visibilitychange')).pipe(
      filter(() => {
        const error = this.resource.error();
        const over = error instanceof HttpErrorResponse && error.status === 401;
        return this.document.visibilityState === 'visible' && !over;
      }),
    );
  }
}

function navigations(): Observable<unknown> {
  return inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd));
}
