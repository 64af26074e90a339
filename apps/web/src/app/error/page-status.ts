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
