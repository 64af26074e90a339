import { ROLES, type Role } from '@vte/contract';
import { KnownRoutes } from '../../apps/api/src/create-app.ts';
import { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';

const EVERYBODY = 'everybody';
const STAFF_OF_CLAIMS: Role[] = ['instructor', 'approver', 'payer', 'auditor', 'admin'];
const REVIEWERS: Role[] = ['moderator', 'admin', 'auditor'];

/** Who may call each route. A route that is missing here fails the test. */
const ACCESS: Record<string, typeof EVERYBODY | readonly Role[]> = {
  'GET /health/live': EVERYBODY,
  'GET /health/ready': EVERYBODY,
  'GET /robots.txt': EVERYBODY,
  'GET /sitemap.xml': EVERYBODY,
  'GET /sitemaps/:name.xml': EVERYBODY,
  'GET /widget/territoires/:slug': EVERYBODY,
  'GET /og/default.png': EVERYBODY,
  'GET /og/offres/:slug.png': EVERYBODY,
  'GET /og/territoires/:slug.png': EVERYBODY,
  'GET /metrics': EVERYBODY,
  'POST /api/v1/auth/register': EVERYBODY,
  'POST /api/v1/auth/verify-email': EVERYBODY,
  'POST /api/v1/auth/resend-verification': ROLES,
  'POST /api/v1/auth/login': EVERYBODY,
  'POST /api/v1/auth/refresh': EVERYBODY,
  'POST /api/v1/auth/logout': EVERYBODY,
  'POST /api/v1/auth/forgot-password': EVERYBODY,
  'POST /api/v1/auth/reset-password': EVERYBODY,
  'POST /api/v1/auth/accept-invitation': EVERYBODY,
  'GET /api/v1/auth/me': ROLES,
  'GET /api/v1/me/sessions': ROLES,
  'DELETE /api/v1/me/sessions/:id': ROLES,
  'PUT /api/v1/me/password': ROLES,
  'GET /api/v1/me/news': ROLES,
  'POST /api/v1/me/news/read': ROLES,
  'GET /api/v1/me/export': ROLES,
  'DELETE /api/v1/me': ROLES,
  'GET /api/v1/dev/mails': EVERYBODY,
  'GET /api/v1/communes': EVERYBODY,
  'GET /api/v1/communes/:code': EVERYBODY,
  'GET /api/v1/communes/facets': EVERYBODY,
  'GET /api/v1/territories': EVERYBODY,
  'GET /api/v1/territories/:slug': EVERYBODY,
  'GET /api/v1/territories/changes': EVERYBODY,
  'GET /api/v1/demo': EVERYBODY,
  'PUT /api/v1/territories/:slug/plan/:axis': ['admin', 'territory_manager'],
  'GET /api/v1/stats': EVERYBODY,
  'GET /api/v1/stats/activity': EVERYBODY,
  'GET /api/v1/stats/months': EVERYBODY,
  'GET /api/v1/stats/territories': EVERYBODY,
  'POST /api/v1/eligibility': EVERYBODY,
  'GET /api/v1/offers': EVERYBODY,
  'GET /api/v1/offers/feed': EVERYBODY,
  'GET /api/v1/offers/suggestions': EVERYBODY,
  'GET /api/v1/offers/:slug': EVERYBODY,
  'GET /api/v1/companies': EVERYBODY,
  'GET /api/v1/companies/:slug': EVERYBODY,
  'POST /api/v1/companies': ['company'],
  'GET /api/v1/me/company': ['company'],
  'PATCH /api/v1/me/company': ['company'],
  'POST /api/v1/companies/:id/transitions': ['company', 'moderator'],
  'POST /api/v1/offers': ['company'],
  'PATCH /api/v1/offers/:id': ['company'],
  'POST /api/v1/offers/:id/transitions': ['company', 'moderator'],
  'GET /api/v1/me/offers': ['company'],
  'GET /api/v1/me/offers/:id': ['company'],
  'GET /api/v1/offers/:id/applications': ['company'],
  'POST /api/v1/offers/:id/applications': ['candidate'],
  'GET /api/v1/me/candidate': ['candidate'],
  'PUT /api/v1/me/candidate': ['candidate'],
  'POST /api/v1/me/candidate/cv': ['candidate'],
  'GET /api/v1/me/candidate/cv': ['candidate'],
  'GET /api/v1/me/matches': ['candidate'],
  'GET /api/v1/offers/:id/matches': ['company'],
  'GET /api/v1/offers/:id/applications/matches': ['company'],
  'GET /api/v1/me/applications': ['candidate'],
  'GET /api/v1/applications/:id': ['candidate', 'company'],
  'GET /api/v1/applications/:id/cv': ['candidate', 'company'],
  'POST /api/v1/applications/:id/transitions': ['candidate', 'company'],
  'POST /api/v1/grant-claims': ['candidate', 'company'],
  'GET /api/v1/me/grant-claims': ['candidate', 'company'],
  'GET /api/v1/grant-claims/:id': ['candidate', 'company', ...STAFF_OF_CLAIMS],
  'PATCH /api/v1/grant-claims/:id': ['candidate', 'company'],
  'POST /api/v1/grant-claims/:id/transitions': ['candidate', 'company', 'instructor', 'approver', 'payer'],
  'POST /api/v1/grant-claims/:id/documents': ['candidate', 'company'],
  'DELETE /api/v1/grant-claims/:id/documents/:documentId': ['candidate', 'company'],
  'GET /api/v1/grant-claims/:id/documents/:documentId': ['candidate', 'company', ...STAFF_OF_CLAIMS],
  'GET /api/v1/admin/accounts': ['admin'],
  'POST /api/v1/admin/accounts': ['admin'],
  'PATCH /api/v1/admin/accounts/:id': ['admin'],
  'GET /api/v1/admin/audit': ['admin', 'auditor'],
  'GET /api/v1/admin/audit/verify': ['admin', 'auditor'],
  'GET /api/v1/admin/companies': REVIEWERS,
  'GET /api/v1/admin/companies/:id': REVIEWERS,
  'GET /api/v1/admin/offers': REVIEWERS,
  'GET /api/v1/admin/offers/:id': REVIEWERS,
  'GET /api/v1/admin/synonyms': ['admin'],
  'POST /api/v1/admin/synonyms': ['admin'],
  'PUT /api/v1/admin/synonyms/:id': ['admin'],
  'DELETE /api/v1/admin/synonyms/:id': ['admin'],
  'GET /api/v1/admin/grant-claims': STAFF_OF_CLAIMS,
  'GET /api/v1/admin/payments.csv': ['payer'],
};

const NOBODYS_ID = '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c';

describe('permissions', () => {
  let app: TestApp;
  const people = new Map<Role, Client>();

  beforeAll(async () => {
    app = await TestApp.start();
    for (const role of ROLES)
      people.set(role, role === 'candidate' || role === 'company' ? await app.signUp(role) : await app.staff(role));
  });
  afterAll(() => app.stop());

  const call = async (person: Client, route: string) => {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern.replace(':code', '37003').replace(':slug', 'x').replace(/:\w+/g, NOBODYS_ID);
    const response = await fetch(`${app.visitor.baseUrl}${path}`, {
      method,
      headers: person.token === null ? {} : { authorization: `Bearer ${person.token}` },
    });
    return response.status;
  };

  it('knows every route of the application', () => {
    const known = app
      .get(KnownRoutes)
      .all.filter(
        ({ url, method }) =>
          !url.startsWith('/api/docs') && url !== '/api/openapi.json' && method !== 'HEAD' && method !== 'OPTIONS',
      );
    const routes = new Set(known.map(({ method, url }) => `${method} ${url}`));
    expect([...routes].toSorted()).toEqual(Object.keys(ACCESS).toSorted());
  });

  describe.each(Object.entries(ACCESS))('%s', (route, allowed) => {
    it(`asks a visitor to sign in, unless it is open to everybody`, async () => {
      const status = await call(app.visitor, route);
      if (allowed === EVERYBODY) expect(status).not.toBe(403);
      else expect(status).toBe(401);
    });

    it.each(ROLES)('%s', async (role) => {
      const person = people.get(role);
      if (person === undefined) throw new Error(`nobody is ${role}`);
      const status = await call(person, route);
      const open = allowed === EVERYBODY || allowed.includes(role);
      if (open) expect(status).not.toBe(403);
      else expect(status).toBe(403);
    });
  });
});
