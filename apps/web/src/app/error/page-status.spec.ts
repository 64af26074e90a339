import { HttpErrorResponse } from '@angular/common/http';
import { statusOf } from './page-status.ts';

it.each([
  ['what was read', undefined, undefined],
  ['a service that is away', new HttpErrorResponse({ status: 503 }), 503],
  ['too many requests', new HttpErrorResponse({ status: 429 }), 429],
  ['a defect', new HttpErrorResponse({ status: 500 }), 500],
  ['a question that the API refuses', new HttpErrorResponse({ status: 400 }), 500],
  ['an answer that is no data', new SyntaxError(), 500],
])('the page of %s', (_what, error, status) => {
  expect(statusOf(error)).toBe(status);
});
