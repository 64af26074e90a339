import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, makeStateKey, PLATFORM_ID, TransferState } from '@angular/core';
import { isPlatformServer } from '@angular/common';
import { catchError, throwError } from 'rxjs';

interface Refusal {
  status: number;
  body: unknown;
}

/**
 * Hands the refusals met while a page was rendered over to the browser, as Angular does with answers: otherwise the page
 * would ask again, and show that it waits in place of what it had said.
 */
export const refusalTransfer: HttpInterceptorFn = (request, next) => {
  const { urlWithParams: url } = request;
  const state = inject(TransferState);
  const key = makeStateKey<Refusal>(`refusal ${request.method} ${url} ${JSON.stringify(request.body)}`);
  if (isPlatformServer(inject(PLATFORM_ID)))
    return next(request).pipe(
      catchError((thrown: unknown) => {
        if (thrown instanceof HttpErrorResponse && thrown.status >= 400 && thrown.status < 500)
          state.set(key, { status: thrown.status, body: thrown.error as unknown });
        return throwError(() => thrown);
      }),
    );
  const refusal = state.get<Refusal | null>(key, null);
  if (refusal === null) return next(request);
  state.remove(key);
  return throwError(() => new HttpErrorResponse({ url, status: refusal.status, error: refusal.body }));
};
