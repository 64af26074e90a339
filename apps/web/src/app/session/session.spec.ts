import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { SignedIn } from '@vte/contract';
import { sessionInterceptor } from './session.interceptor.ts';
import { Session } from './session.ts';

const signedIn = (accessToken: string): SignedIn => ({
  accessToken,
  expiresIn: 900,
  account: {
    id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
    email: 'lea.martin@exemple.fr',
    firstName: 'Léa',
    lastName: 'Martin',
    roles: ['candidate'],
    emailVerified: true,
    territorySlug: null,
    createdAt: '2026-09-15T08:30:00.000Z',
  },
});

const turn = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  localStorage.clear();
  // jsdom has no Web Locks: one tab, so whoever asks first holds it.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_name: string, act: () => Promise<void>) => act() },
  });
  TestBed.configureTestingModule({
    providers: [provideHttpClient(withInterceptors([sessionInterceptor])), provideHttpClientTesting()],
  });
});

function parts() {
  return {
    session: TestBed.inject(Session),
    http: TestBed.inject(HttpClient),
    server: TestBed.inject(HttpTestingController),
  };
}

async function signIn({ session, server }: ReturnType<typeof parts>) {
  const done = session.signIn({ email: 'lea.martin@exemple.fr', password: 'Quai-des-Brumes:7' });
  server.expectOne('/api/v1/auth/login').flush(signedIn('first'));
  await done;
}

describe('Session', () => {
  it('asks for nothing as long as nobody has signed in', async () => {
    const { session, server } = parts();
    await session.restore();
    server.verify();
    expect(session.account()).toBeNull();
  });

  it('signs the calls to the API, and no other', async () => {
    const all = parts();
    await signIn(all);
    all.http.get('/api/v1/me/sessions').subscribe();
    all.http.get('/map/territoires-148.json').subscribe();
    await turn();
    expect(all.server.expectOne('/api/v1/me/sessions').request.headers.get('authorization')).toBe('Bearer first');
    expect(all.server.expectOne('/map/territoires-148.json').request.headers.has('authorization')).toBe(false);
  });

  it('replaces a refused token once for all the calls that were refused, and makes them again', async () => {
    const all = parts();
    await signIn(all);
    const answers: unknown[] = [];
    for (const path of ['/api/v1/a', '/api/v1/b']) all.http.get(path).subscribe((answer) => answers.push(answer));
    await turn();
    for (const path of ['/api/v1/a', '/api/v1/b'])
      all.server.expectOne(path).flush(null, { status: 401, statusText: 'Unauthorized' });
    await turn();
    all.server.expectOne('/api/v1/auth/refresh').flush(signedIn('second'));
    await turn();
    for (const path of ['/api/v1/a', '/api/v1/b']) {
      const again = all.server.expectOne(path);
      expect(again.request.headers.get('authorization')).toBe('Bearer second');
      again.flush(path);
    }
    expect(answers).toEqual(['/api/v1/a', '/api/v1/b']);
  });

  it('forgets who was signed in when the session is over at the opening of the site', async () => {
    localStorage.setItem('signed-in', 'true');
    const { session, server } = parts();
    const done = session.restore();
    server.expectOne('/api/v1/auth/refresh').flush(null, { status: 401, statusText: 'Unauthorized' });
    await done;
    expect(session.account()).toBeNull();
    expect(localStorage.getItem('signed-in')).toBeNull();
  });

  describe('when the session ends under a page in use', () => {
    /** Two calls refused, then the refresh. */
    async function end(all: ReturnType<typeof parts>, done: (answer: unknown) => void) {
      await signIn(all);
      for (const path of ['/api/v1/a', '/api/v1/b'])
        all.http.post(path, { text: 'typed' }).subscribe({ next: done, error: done });
      await turn();
      for (const path of ['/api/v1/a', '/api/v1/b'])
        all.server.expectOne(path).flush(null, { status: 401, statusText: 'Unauthorized' });
      await turn();
      all.server.expectOne('/api/v1/auth/refresh').flush(null, { status: 401, statusText: 'Unauthorized' });
      await turn();
    }

    it('holds the calls until the person has signed in again, then makes them', async () => {
      const all = parts();
      const answers: unknown[] = [];
      await end(all, (answer) => answers.push(answer));
      expect(all.session.expired()).toBe(true);
      expect(all.session.account()?.firstName).toBe('Léa');
      const done = all.session.signIn({ email: 'lea.martin@exemple.fr', password: 'Quai-des-Brumes:7' });
      all.server.expectOne('/api/v1/auth/login').flush(signedIn('second'));
      await done;
      await turn();
      for (const path of ['/api/v1/a', '/api/v1/b']) {
        const again = all.server.expectOne(path);
        expect(again.request.headers.get('authorization')).toBe('Bearer second');
        expect(again.request.body).toEqual({ text: 'typed' });
        again.flush(path);
      }
      expect(answers).toEqual(['/api/v1/a', '/api/v1/b']);
      expect(all.session.expired()).toBe(false);
    });

    it('refuses the calls when the person puts it off, and asks again at the next one', async () => {
      const all = parts();
      const answers: unknown[] = [];
      await end(all, (answer) => answers.push((answer as { status: number }).status));
      all.session.giveUp();
      await turn();
      expect(answers).toEqual([401, 401]);
      expect(all.session.expired()).toBe(false);
      expect(all.session.account()?.firstName).toBe('Léa');

      all.http.get('/api/v1/c').subscribe({ error: () => undefined });
      await turn();
      all.server.expectOne('/api/v1/c').flush(null, { status: 401, statusText: 'Unauthorized' });
      await turn();
      all.server.expectOne('/api/v1/auth/refresh').flush(null, { status: 401, statusText: 'Unauthorized' });
      await turn();
      expect(all.session.expired()).toBe(true);
    });
  });

  it.each([
    ['the network is gone', 0],
    ['the server is not ready', 503],
  ])('remembers who was signed in when %s', async (_title, status) => {
    const all = parts();
    await signIn(all);
    const done = all.session.refresh();
    const call = all.server.expectOne('/api/v1/auth/refresh');
    if (status === 0) call.error(new ProgressEvent('error'));
    else call.flush(null, { status, statusText: 'Unavailable' });
    await done;
    expect(all.session.account()?.firstName).toBe('Léa');
    expect(localStorage.getItem('signed-in')).toBe('true');
  });

  it('signs out with the other tabs', async () => {
    const all = parts();
    await signIn(all);
    dispatchEvent(new StorageEvent('storage', { key: 'signed-in', newValue: null }));
    expect(all.session.account()).toBeNull();
  });
});
