import { HttpErrorResponse } from '@angular/common/http';
import { effect, inject, RESPONSE_INIT } from '@angular/core';

/** Gives the page being rendered the HTTP status that it shows; in the browser there is nothing to do. */
export function answerWithStatus(status: () => number | undefined): void {
  const response = inject(RESPONSE_INIT);
  if (response === null) return;
  effect(() => {
    const current = status();
    if (current !== undefined) response.status = current;
  });
}

/** Those that say to come back later. */
const FOR_NOW: readonly number[] = [429, 503];

/** The status of a page whose content could not be read: search engines forget one that fails, not one that is busy. */
export function statusOf(error: unknown): number | undefined {
  if (error === undefined) return undefined;
  return error instanceof HttpErrorResponse && FOR_NOW.includes(error.status) ? error.status : 500;
}
