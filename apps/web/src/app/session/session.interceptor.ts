import { HttpErrorResponse, type HttpInterceptorFn, type HttpRequest } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { catchError, from, mergeMap, throwError } from 'rxjs';
import { Session } from './session.ts';
import { WITHOUT_SESSION } from './without-session.ts';

/**
 * Signs the calls to the API; a token refused is replaced once, then the call is made again. When the session is over the
 * call waits for the person to sign in again.
 */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.context.get(WITHOUT_SESSION) || !request.url.startsWith('/api/')) return next(request);
  // Asked for late: the session itself makes calls.
  const session = inject(Injector).get(Session);
  if (session.account() === null) return next(request);
  return from(session.freshToken()).pipe(
    mergeMap((token) =>
      next(sign(request, token)).pipe(
        catchError((thrown: unknown) => {
          if (!(thrown instanceof HttpErrorResponse) || thrown.status !== 401) return throwError(() => thrown);
          return from(session.refresh().then(() => session.freshToken())).pipe(
            mergeMap((renewed) => (renewed === null ? throwError(() => thrown) : next(sign(request, renewed)))),
          );
        }),
      ),
    ),
  );
};

function sign(request: HttpRequest<unknown>, token: string | null): HttpRequest<unknown> {
  return token === null ? request : request.clone({ setHeaders: { authorization: `Bearer ${token}` } });
}
