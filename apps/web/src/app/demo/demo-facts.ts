import { HttpClient } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import type { Demo } from '@vte/contract';
import { catchError, map, of, type Observable } from 'rxjs';

/** A platform that does not answer is shown without the mark: the pages say themselves what is wrong. */
const PATIENCE_MS = 3_000;

/** Whether the people and companies shown are invented: known before the first page is drawn, so that nothing moves. */
@Injectable({ providedIn: 'root' })
export class DemoFacts {
  private readonly http = inject(HttpClient);
  private readonly found = signal<Demo | null>(null);

  /** The demonstration, null on a platform of real people. */
  readonly demo = this.found.asReadonly();

  load(): Observable<void> {
    return this.http.get<Demo>('/api/v1/demo', { timeout: PATIENCE_MS }).pipe(
      map((demo) => {
        this.found.set(demo.present ? demo : null);
      }),
      catchError(() => of(undefined)),
    );
  }
}
