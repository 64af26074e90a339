import { applicationMails } from './application.ts';
import { authMails } from './auth.ts';
import { companyMails } from './company.ts';
import { grantMails } from './grant.ts';
import { offerMails } from './offer.ts';

/** Every mail the platform sends. A word adds its own file `templates/<word>.ts` and spreads it here. */
export const MAIL_TEMPLATES = { ...authMails, ...companyMails, ...offerMails, ...applicationMails, ...grantMails };

type Templates = typeof MAIL_TEMPLATES;

export type MailName = keyof Templates;

/** What each template needs to know. */
export type MailData = { [Name in MailName]: Parameters<Templates[Name]>[0] };
