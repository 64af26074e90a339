import type { ApplicationStatus } from '@vte/application';
import type { MailTemplate } from './template.ts';

interface About {
  firstName: string;
  title: string;
  company: string;
  applicationId: string;
}

interface Moved extends About {
  status: ApplicationStatus;
  reason: string | null;
}

interface FromCandidate {
  candidate: string;
  offerId: string;
}

const FOR_CANDIDATE: Record<ApplicationStatus, { subject: string; sentence: string }> = {
  sent: { subject: 'Votre candidature est envoyée', sentence: 'est bien arrivée.' },
  seen: { subject: 'Votre candidature est ouverte', sentence: 'a été ouverte.' },
  shortlisted: { subject: 'Votre candidature est retenue pour la suite', sentence: 'est retenue pour la suite.' },
  interview: { subject: 'Un entretien vous est proposé', sentence: 'vous vaut une proposition d’entretien.' },
  offer_made: {
    subject: 'Une proposition de contrat vous attend',
    sentence: 'aboutit à une proposition : lisez le contrat et répondez.',
  },
  hired: {
    subject: 'Votre recrutement est confirmé',
    sentence: 'aboutit à un recrutement. Voyez dans votre espace si une aide s’ouvre à vous.',
  },
  declined: {
    subject: 'Réponse à votre candidature',
    sentence: 'n’a pas été retenue. Merci du temps que vous y avez consacré.',
  },
  withdrawn: { subject: 'Votre candidature est close', sentence: 'est close.' },
};

const FOR_COMPANY: Partial<Record<ApplicationStatus, { subject: string; sentence: string }>> = {
  hired: {
    subject: 'Votre proposition est acceptée',
    sentence: 'accepte votre proposition. La demande d’aide peut être ouverte.',
  },
  withdrawn: { subject: 'Une candidature est retirée', sentence: 'retire sa candidature.' },
};

const applicationSent: MailTemplate<About> = ({ firstName, title, company, applicationId }) => ({
  subject: FOR_CANDIDATE.sent.subject,
  body: [`Bonjour ${firstName},`, `Votre candidature « ${title} » chez ${company} ${FOR_CANDIDATE.sent.sentence}`],
  action: { label: 'Suivre ma candidature', path: `/candidat/candidatures/${applicationId}` },
});

const applicationReceived: MailTemplate<About & FromCandidate> = ({ firstName, title, candidate, offerId }) => ({
  subject: 'Vous avez reçu une candidature',
  body: [
    `Bonjour ${firstName},`,
    `${candidate} candidate à « ${title} ». Une première lecture est attendue sous 10 jours ouvrés.`,
  ],
  action: { label: 'Lire la candidature', path: `/entreprise/offres/${offerId}` },
});

const applicationMoved: MailTemplate<Moved> = ({ firstName, title, company, status, reason, applicationId }) => ({
  subject: FOR_CANDIDATE[status].subject,
  body: [
    `Bonjour ${firstName},`,
    `Votre candidature « ${title} » chez ${company} ${FOR_CANDIDATE[status].sentence}`,
    ...(reason ? [`Message de l’entreprise : ${reason}`] : []),
  ],
  action: { label: 'Suivre ma candidature', path: `/candidat/candidatures/${applicationId}` },
});

const candidateMoved: MailTemplate<Moved & FromCandidate> = ({ firstName, title, candidate, status, offerId }) => ({
  subject: FOR_COMPANY[status]?.subject ?? 'Une candidature a changé',
  body: [`Bonjour ${firstName},`, `Pour « ${title} », ${candidate} ${FOR_COMPANY[status]?.sentence ?? 'a répondu.'}`],
  action: { label: 'Ouvrir l’offre', path: `/entreprise/offres/${offerId}` },
});

export const applicationMails = { applicationSent, applicationReceived, applicationMoved, candidateMoved };
