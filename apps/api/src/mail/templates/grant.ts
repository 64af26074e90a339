import type { ClaimStatus } from '@vte/grant';
import type { MailTemplate } from './template.ts';

interface Moved {
  firstName: string;
  subject: string;
  status: ClaimStatus;
  receipt: string | null;
  reason: string | null;
  items: readonly string[];
  path: string;
}

const SENTENCES: Record<ClaimStatus, { subject: string; sentence: string }> = {
  draft: { subject: 'Demande d’aide ouverte', sentence: 'est ouverte.' },
  submitted: {
    subject: 'Accusé de réception de votre demande d’aide',
    sentence: 'est bien reçue. Elle sera prise en charge sous 5 jours ouvrés.',
  },
  under_review: { subject: 'Votre demande d’aide est en cours d’instruction', sentence: 'est en cours d’instruction.' },
  info_requested: {
    subject: 'Une pièce manque à votre demande d’aide',
    sentence: 'attend des pièces : vous avez 30 jours pour les ajouter.',
  },
  awaiting_decision: { subject: 'Votre demande d’aide attend sa décision', sentence: 'attend sa décision.' },
  approved: { subject: 'Votre aide est accordée', sentence: 'est accordée. Le versement suit.' },
  refused: {
    subject: 'Votre demande d’aide est refusée',
    sentence:
      'est refusée. Vous pouvez former un recours pendant deux mois depuis votre espace, ou devant le tribunal administratif.',
  },
  paid: { subject: 'Votre aide est versée', sentence: 'est versée.' },
  clawed_back: { subject: 'Une partie de l’aide est à rembourser', sentence: 'donne lieu à un remboursement.' },
  withdrawn: { subject: 'Votre demande d’aide est retirée', sentence: 'est retirée.' },
};

const claimMoved: MailTemplate<Moved> = ({ firstName, subject, status, receipt, reason, items, path }) => ({
  subject: SENTENCES[status].subject,
  body: [
    `Bonjour ${firstName},`,
    `La demande d’aide pour ${subject}${receipt === null ? '' : ` (n° ${receipt})`} ${SENTENCES[status].sentence}`,
    ...items.map((item) => `Pièce demandée : ${item}`),
    ...(reason ? [`Motif : ${reason}`] : []),
  ],
  action: { label: 'Suivre la demande', path },
});

export const grantMails = { claimMoved };
