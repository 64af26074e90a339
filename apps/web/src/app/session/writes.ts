import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { Subject, tap } from 'rxjs';

/** Tells that the API has just taken something: what counts or lists may be out of date. */
@Injectable({ providedIn: 'root' })
export class Writes {
  private readonly subject = new Subject<void>();
  readonly done = this.subject.asObservable();

  tell(): void {
    this.subject.next();
  }
}

export const writesInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.method === 'GET') return next(request);
  const writes = inject(Writes);
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) writes.tell();
    }),
  );
};
