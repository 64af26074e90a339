import type { MailTemplate } from './template.ts';

interface Link {
  firstName: string;
  token: string;
}

const verifyEmail: MailTemplate<Link> = ({ firstName, token }) => ({
  subject: 'Confirmez votre adresse e-mail',
  body: [
    `Bonjour ${firstName},`,
    'Votre compte est créé. Confirmez votre adresse pour candidater ou publier une offre.',
  ],
  action: { label: 'Confirmer mon adresse', path: `/verification?token=${token}` },
  note: 'Ce lien est valable 48 heures. Si vous n’avez pas créé de compte, ignorez ce message.',
});

const accountExists: MailTemplate<{ firstName: string }> = ({ firstName }) => ({
  subject: 'Vous avez déjà un compte',
  body: [
    `Bonjour ${firstName},`,
    'Quelqu’un, sans doute vous, vient de s’inscrire avec cette adresse, qui a déjà un compte. Rien n’a changé.',
    'Si vous avez oublié votre mot de passe, vous pouvez en choisir un autre.',
  ],
  action: { label: 'Choisir un autre mot de passe', path: '/mot-de-passe-oublie' },
});

const resetPassword: MailTemplate<Link> = ({ firstName, token }) => ({
  subject: 'Choisissez un nouveau mot de passe',
  body: [`Bonjour ${firstName},`, 'Vous avez demandé à changer de mot de passe.'],
  action: { label: 'Choisir un mot de passe', path: `/reinitialisation?token=${token}` },
  note: 'Ce lien est valable une heure et ne sert qu’une fois. Si vous n’avez rien demandé, ignorez ce message.',
});

const passwordChanged: MailTemplate<{ firstName: string }> = ({ firstName }) => ({
  subject: 'Votre mot de passe a changé',
  body: [
    `Bonjour ${firstName},`,
    'Le mot de passe de votre compte vient de changer et vos autres appareils ont été déconnectés.',
    'Si ce n’est pas vous, demandez tout de suite un nouveau mot de passe.',
  ],
  action: { label: 'Sécuriser mon compte', path: '/mot-de-passe-oublie' },
});

const invitation: MailTemplate<{ token: string }> = ({ token }) => ({
  subject: 'Votre accès à la plateforme VTE',
  body: ['Bonjour,', 'Un accès vous est ouvert sur la plateforme VTE. Choisissez votre mot de passe pour l’activer.'],
  action: { label: 'Activer mon accès', path: `/invitation?token=${token}` },
  note: 'Ce lien est valable 7 jours et ne sert qu’une fois.',
});

const accountErased: MailTemplate<{ firstName: string }> = ({ firstName }) => ({
  subject: 'Votre compte est supprimé',
  body: [
    `Bonjour ${firstName},`,
    'Votre compte et vos données personnelles sont supprimés. Seul est gardé ce que la loi oblige à conserver.',
  ],
});

export const authMails = { verifyEmail, accountExists, resetPassword, passwordChanged, invitation, accountErased };
