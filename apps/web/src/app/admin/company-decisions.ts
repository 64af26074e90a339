import type { CompanyAction } from '@vte/eligibility';
import { SENT, type Decision } from './desk/decision.ts';

export type CompanyDecision = Decision<CompanyAction>;

export const COMPANY_DECISIONS: readonly CompanyDecision[] = [
  {
    action: 'refuse',
    label: 'Demander une correction',
    key: 'C',
    severe: false,
    hint: `${SENT} Elle corrige sa fiche et la soumet de nouveau.`,
    suggestions: [
      'Le SIREN ne correspond pas au nom indiqué au registre.',
      'L’adresse de l’établissement n’est pas celle du registre.',
      'L’effectif ou les comptes déclarés diffèrent de ceux du registre.',
    ],
    done: 'est prévenue',
  },
  {
    action: 'suspend',
    label: 'Suspendre',
    key: 'S',
    severe: true,
    hint: `${SENT} Ses offres quittent la liste publique.`,
    suggestions: [
      'Une procédure collective est ouverte au registre.',
      'Plusieurs candidats signalent des offres qui ne correspondent pas aux postes.',
    ],
    done: 'est suspendue',
  },
  {
    action: 'reinstate',
    label: 'Rétablir',
    key: 'R',
    severe: false,
    hint: `${SENT} Ses offres reviennent dans la liste publique.`,
    suggestions: ['Les informations demandées ont été reçues et vérifiées.'],
    done: 'est rétablie',
  },
];
