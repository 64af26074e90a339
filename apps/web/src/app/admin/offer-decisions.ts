import type { OfferAction } from '@vte/offer';
import { SENT, type Decision } from './desk/decision.ts';

export type OfferDecision = Decision<OfferAction>;

export const OFFER_DECISIONS: readonly OfferDecision[] = [
  {
    action: 'reject',
    label: 'Renvoyer à l’entreprise',
    key: 'C',
    severe: false,
    hint: `${SENT} Elle corrige son offre et la soumet de nouveau.`,
    suggestions: [
      'Décrivez le projet confié et le résultat attendu : le poste doit être à responsabilité.',
      'Précisez qui, à la direction, suivra la personne recrutée.',
    ],
    done: 'revient à l’entreprise',
  },
  {
    action: 'unpublish',
    label: 'Retirer de la publication',
    key: 'R',
    severe: true,
    hint: `${SENT} L’offre redevient un brouillon ; les candidatures restent ouvertes.`,
    suggestions: ['Un signalement a été reçu et vérifié.'],
    done: 'est retirée de la publication',
  },
];
