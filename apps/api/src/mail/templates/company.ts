import type { CompanyStatus } from '@vte/eligibility';
import type { MailTemplate } from './template.ts';

interface Decision {
  firstName: string;
  company: string;
  status: Exclude<CompanyStatus, 'draft' | 'pending'>;
  reason: string | null;
}

const OUTCOME: Record<Decision['status'], { subject: string; sentence: string }> = {
  verified: { subject: 'Votre entreprise est vérifiée', sentence: 'est vérifiée : vos offres peuvent être publiées.' },
  refused: { subject: 'Votre entreprise n’a pas pu être vérifiée', sentence: 'n’a pas pu être vérifiée.' },
  suspended: {
    subject: 'Votre entreprise est suspendue',
    sentence: 'est suspendue : ses offres ne sont plus affichées.',
  },
};

const companyDecided: MailTemplate<Decision> = ({ firstName, company, status, reason }) => ({
  subject: OUTCOME[status].subject,
  body: [
    `Bonjour ${firstName},`,
    `${company} ${OUTCOME[status].sentence}`,
    ...(reason ? [`Raison donnée : ${reason}`] : []),
  ],
  action: { label: 'Ouvrir mon espace', path: '/entreprise' },
});

export const companyMails = { companyDecided };
