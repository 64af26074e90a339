import { HttpBackend, HttpErrorResponse, HttpResponse, type HttpEvent, type HttpRequest } from '@angular/common/http';
import { inject, Injectable, REQUEST_CONTEXT } from '@angular/core';
import { from, mergeMap, of, throwError, type Observable } from 'rxjs';

/** An answer of the API that did not travel over the network. */
export interface InProcessAnswer {
  status: number;
  body: string;
}

/** What the server hands over with each page to render. */
export interface RenderContext {
  /** Asks the API for a path such as `/api/v1/territories`; a question too long for an address is posted. */
  fetchApi?: (path: string, question?: unknown) => Promise<InProcessAnswer>;
}

/** The only route that is posted to and changes nothing. */
const QUESTION = '/api/v1/eligibility';

/** During rendering the API lives in the same process: it is called directly, as an anonymous visitor who only reads. */
@Injectable()
export class InProcessBackend implements HttpBackend {
  private readonly context = inject(REQUEST_CONTEXT) as RenderContext | null;

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const fetchApi = this.context?.fetchApi;
    const { pathname, search } = new URL(request.urlWithParams, 'http://localhost');
    const reads = request.method === 'GET' || pathname === QUESTION;
    if (fetchApi === undefined || !reads) return throwError(() => refusal(0, request.url));
    return from(fetchApi(pathname + search, request.body ?? undefined)).pipe(
      mergeMap((answer) => read(answer, request.url)),
    );
  }
}

function read({ status, body }: InProcessAnswer, url: string): Observable<HttpEvent<unknown>> {
  const content: unknown = body === '' ? null : JSON.parse(body);
  return status < 400
    ? of(new HttpResponse({ status, body: content, url }))
    : throwError(() => refusal(status, url, content));
}

function refusal(status: number, url: string, error: unknown = null): HttpErrorResponse {
  return new HttpErrorResponse({ status, url, error });
}
