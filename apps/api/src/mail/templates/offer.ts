import type { OfferStatus } from '@vte/offer';
import type { MailTemplate } from './template.ts';

interface Moved {
  firstName: string;
  title: string;
  status: OfferStatus;
  reason: string | null;
  offerId: string;
}

const OUTCOME: Record<OfferStatus, { subject: string; sentence: string }> = {
  draft: { subject: 'Votre offre est retirée', sentence: 'est revenue en brouillon.' },
  submitted: { subject: 'Votre offre est en relecture', sentence: 'est en relecture.' },
  published: { subject: 'Votre offre est publiée', sentence: 'est publiée : les candidatures peuvent arriver.' },
  rejected: { subject: 'Votre offre est à revoir', sentence: 'ne peut pas être publiée en l’état.' },
  filled: { subject: 'Votre offre est pourvue', sentence: 'est pourvue.' },
  expired: { subject: 'Votre offre a expiré', sentence: 'a expiré. Vous avez 30 jours pour la renouveler.' },
  archived: { subject: 'Votre offre est archivée', sentence: 'est archivée.' },
};

const offerMoved: MailTemplate<Moved> = ({ firstName, title, status, reason, offerId }) => ({
  subject: OUTCOME[status].subject,
  body: [
    `Bonjour ${firstName},`,
    `L’offre « ${title} » ${OUTCOME[status].sentence}`,
    ...(reason ? [`Raison donnée : ${reason}`] : []),
  ],
  action: { label: 'Voir l’offre', path: `/entreprise/offres/${offerId}` },
});

export const offerMails = { offerMoved };
