import { PASSWORD, TestApp } from '../support/app.ts';
import { Client } from '../support/client.ts';

describe('auth', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const person = (email: string, change: object = {}) => ({
    email,
    password: PASSWORD,
    role: 'candidate',
    firstName: 'Léa',
    lastName: 'Martin',
    acceptTerms: true,
    ...change,
  });
  const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

  it('answers a sign-up the same for an address that has an account; only the mail differs', async () => {
    const first = await app.visitor.post('/auth/register', person('lea@vte.test'));
    app.clock.advance(60);
    const second = await app.visitor.post('/auth/register', person('LEA@vte.test'));
    expect(second.status).toBe(first.status);
    expect(second.body).toEqual(first.body);
    const subjects = (await app.mailsTo('lea@vte.test')).map(({ subject }) => subject);
    expect(subjects).toEqual(['Vous avez déjà un compte', 'Confirmez votre adresse e-mail']);
  });

  it.each([
    [{ email: 'lea' }, 'email'],
    [{ password: 'Kz7!pqrsTu' }, 'password'],
    [{ password: 'Motdepasse2024!' }, 'password'],
    [{ role: 'admin' }, 'role'],
    [{ firstName: ' ' }, 'firstName'],
    [{ firstName: 'Gagnez https://gain.example' }, 'firstName'],
    [{ lastName: '<b>Martin</b>' }, 'lastName'],
    [{ acceptTerms: false }, 'acceptTerms'],
  ])('refuses a sign-up with %j next to the field', async (change, path) => {
    const { status, body } = await app.visitor.post('/auth/register', person('autre@vte.test', change));
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'validation_failed', errors: [{ path }] });
  });

  it('signs in before the address is confirmed, and confirms it once', async () => {
    const early = await app.signUp('candidate', { verified: false });
    expect((await early.get('/auth/me')).body).toMatchObject({ emailVerified: false, roles: ['candidate'] });
    const token = await app.tokenMailedTo(early.email);
    expect((await app.visitor.post('/auth/verify-email', { token })).status).toBe(204);
    expect((await early.get('/auth/me')).body).toMatchObject({ emailVerified: true });
    expect(await app.visitor.post('/auth/verify-email', { token })).toMatchObject({ body: { code: 'token_invalid' } });
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const { email } = await app.signUp('candidate');
    const wrong = await app.visitor.post('/auth/login', { email, password: 'Autre-chose-1234' });
    const unknown = await app.visitor.post('/auth/login', { email: 'personne@vte.test', password: 'Autre-chose-1234' });
    expect([wrong.status, wrong.body['code']]).toEqual([401, 'invalid_credentials']);
    expect({ ...unknown.body }).toEqual({ ...wrong.body });
  });

  it('stops a guesser, for that account and address', async () => {
    const { email } = await app.signUp('candidate');
    const statuses: number[] = [];
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push((await app.visitor.post('/auth/login', { email, password: 'Autre-chose-1234' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  it('rotates the refresh token, and closes the device when an old one comes back', async () => {
    const { email } = await app.signUp('candidate');
    const signedIn = await app.visitor.post('/auth/login', { email, password: PASSWORD });
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict|SameSite=Strict.*HttpOnly/);
    expect(signedIn.headers.get('set-cookie')).toContain('Path=/api/v1/auth');
    const old = cookieOf(signedIn.headers);
    const refreshed = await app.visitor.post('/auth/refresh', undefined, { cookie: old });
    expect(refreshed.status).toBe(200);
    const fresh = cookieOf(refreshed.headers);
    expect(fresh).not.toBe(old);
    // Two tabs at the same moment: the token that was just rotated still works.
    expect((await app.visitor.post('/auth/refresh', undefined, { cookie: old })).status).toBe(200);
    app.clock.advance(11);
    expect(await app.visitor.post('/auth/refresh', undefined, { cookie: old })).toMatchObject({
      status: 401,
      body: { code: 'session_expired' },
    });
    expect((await app.visitor.post('/auth/refresh', undefined, { cookie: fresh })).status).toBe(401);
  });

  it('refuses the cookie sent by a page of another site', async () => {
    const { email } = await app.signUp('candidate');
    const signedIn = await app.visitor.post('/auth/login', { email, password: PASSWORD });
    const headers = { cookie: cookieOf(signedIn.headers), origin: 'https://mechant.example' };
    expect(await app.visitor.post('/auth/refresh', undefined, headers)).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
  });

  it('ends a session at sign-out and an access token after its quarter of an hour', async () => {
    const { email } = await app.signUp('candidate');
    const signedIn = await app.visitor.post<{ accessToken: string }>('/auth/login', { email, password: PASSWORD });
    const device = new Client(app.visitor.baseUrl, signedIn.body.accessToken);
    expect((await device.get('/auth/me')).status).toBe(200);
    await app.visitor.post('/auth/logout', undefined, { cookie: cookieOf(signedIn.headers) });
    expect((await device.get('/auth/me')).status).toBe(401);
    const other = await app.signIn(email);
    app.clock.advance(15 * 60 + 1);
    expect((await other.get('/auth/me')).status).toBe(401);
  });

  it('resets a forgotten password once, and signs every device out', async () => {
    const device = await app.signUp('candidate');
    await app.visitor.post('/auth/forgot-password', { email: device.email });
    const token = await app.tokenMailedTo(device.email);
    const password = 'Nouveaux-territoires-183!';
    expect((await app.visitor.post('/auth/reset-password', { token, password })).status).toBe(204);
    expect((await device.get('/auth/me')).status).toBe(401);
    expect((await app.visitor.post('/auth/login', { email: device.email, password })).status).toBe(200);
    expect((await app.visitor.post('/auth/reset-password', { token, password })).status).toBe(400);
  });

  it('sends one mail for a form sent several times at once', async () => {
    const times = [1, 2, 3];
    await Promise.all(times.map(() => app.visitor.post('/auth/register', person('nour@vte.test'))));
    expect((await app.mailsTo('nour@vte.test')).map(({ subject }) => subject)).toEqual([
      'Confirmez votre adresse e-mail',
    ]);
    await Promise.all(times.map(() => app.visitor.post('/auth/forgot-password', { email: 'nour@vte.test' })));
    expect(await app.mailsTo('nour@vte.test')).toHaveLength(2);
  });

  it('opens no session for the form of another site', async () => {
    const { email } = await app.signUp('candidate');
    const headers = { origin: 'https://ailleurs.example' };
    const answer = await app.visitor.post('/auth/login', { email, password: PASSWORD }, headers);
    expect(answer).toMatchObject({ status: 403, body: { code: 'origin_not_allowed' } });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('changes a password against the one before, and signs the other devices out', async () => {
    const device = await app.signUp('candidate');
    const other = await app.signIn(device.email);
    const password = 'Canal-du-Midi:8,pont';
    const wrong = await device.put('/me/password', { currentPassword: 'Pas-le-bon-mot-1', password });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'currentPassword' }] } });
    expect((await device.put('/me/password', { currentPassword: PASSWORD, password })).status).toBe(204);
    expect((await device.get('/auth/me')).status).toBe(200);
    expect((await other.get('/auth/me')).status).toBe(401);
    expect((await app.visitor.post('/auth/login', { email: device.email, password })).status).toBe(200);
  });

  it('sends nothing for a forgotten password of an unknown address, and answers the same', async () => {
    expect((await app.visitor.post('/auth/forgot-password', { email: 'inconnue@vte.test' })).status).toBe(204);
    expect(await app.mailsTo('inconnue@vte.test')).toEqual([]);
  });

  it('exports what it keeps of a person, then erases it', async () => {
    const device = await app.signUp('candidate');
    expect((await device.get('/me/export')).body).toMatchObject({
      account: { email: device.email },
      candidate: null,
      applications: [],
    });
    expect((await device.delete('/me', { password: 'Pas-le-bon-mot-1' })).status).toBe(400);
    expect((await device.delete('/me', { password: PASSWORD })).status).toBe(204);
    expect((await device.get('/auth/me')).status).toBe(401);
    expect((await app.visitor.post('/auth/login', { email: device.email, password: PASSWORD })).status).toBe(401);
  });

  it('takes a role away at once', async () => {
    const moderator = await app.staff('moderator');
    expect((await moderator.get('/admin/companies')).status).toBe(200);
    const admin = await app.signIn('admin@vte.test');
    const { body } = await admin.get<{ items: { id: string; email: string }[] }>('/admin/accounts?role=moderator');
    const account = body.items.find(({ email }) => email === moderator.email);
    await admin.patch(`/admin/accounts/${account?.id ?? ''}`, { roles: ['auditor'] });
    expect((await moderator.get('/admin/offers')).status).toBe(200);
    expect((await moderator.get('/admin/accounts')).status).toBe(403);
    await admin.patch(`/admin/accounts/${account?.id ?? ''}`, { disabled: true });
    expect((await moderator.get('/admin/offers')).status).toBe(401);
  });
});
