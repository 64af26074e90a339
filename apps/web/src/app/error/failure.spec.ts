import { HttpErrorResponse } from '@angular/common/http';
import { ERROR_CODES } from '@vte/contract';
import { toFailure } from './failure.ts';
import { SENTENCES } from './sentences.ts';

function refusal(status: number, error: unknown) {
  return new HttpErrorResponse({ status, error });
}

describe('what a page says of a refusal', () => {
  it('has a sentence for each code, and never shows the code', () => {
    for (const code of ERROR_CODES) expect(SENTENCES[code]).not.toContain(code);
  });

  it('reads the problem document and its fields', () => {
    const problem = {
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      detail: '',
      code: 'validation_failed',
      instance: '/api/v1/auth/login',
      errors: [{ path: 'email', code: 'invalid_format', message: 'Cette adresse e-mail n’est pas valide.' }],
    };
    expect(toFailure(refusal(400, problem))).toMatchObject({
      code: 'validation_failed',
      fields: [{ path: 'email', message: 'Cette adresse e-mail n’est pas valide.' }],
    });
  });

  it('says which condition fails, in the words of the API', () => {
    const problem = { type: 'about:blank', title: 'Conflict', status: 409, instance: '/api/v1/me' };
    const errors = [{ path: 'action', code: 'trial_over', message: 'La période d’essai n’est pas terminée.' }];
    expect(toFailure(refusal(409, { ...problem, code: 'guard_failed', errors })).sentence).toBe(errors[0]?.message);
    const detail = 'Cette adresse a déjà un compte.';
    expect(toFailure(refusal(409, { ...problem, code: 'conflict', detail })).sentence).toBe(detail);
    expect(toFailure(refusal(409, { ...problem, code: 'siren_taken', detail })).sentence).toBe(SENTENCES.siren_taken);
  });

  it('says that nothing answered', () => {
    expect(toFailure(refusal(0, null)).code).toBe('offline');
  });

  it.each([refusal(502, '<html>Bad gateway</html>'), new Error('boom'), undefined])(
    'shows nothing of an answer that is not a problem document',
    (thrown) => {
      expect(toFailure(thrown)).toEqual({ code: 'internal_error', sentence: SENTENCES.internal_error, fields: [] });
    },
  );
});
