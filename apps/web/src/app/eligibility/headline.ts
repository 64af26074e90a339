import type { CommuneView, EligibilityVerdict } from '@vte/contract';
import { formatMoney } from '@vte/ui';

export interface Headline {
  tone: 'success' | 'warning' | 'danger';
  badge: string;
  title: string;
  lead: string;
}

/** The verdict in one sentence. A person decides later: nothing is promised. */
export function toHeadline(verdict: EligibilityVerdict, commune: CommuneView): Headline {
  const aid = formatMoney(verdict.grants.recruitment.aidCents);
  const territory = commune.territories.find(({ list }) => list === '148');
  if (territory === undefined)
    return {
      tone: 'danger',
      badge: 'Hors des territoires',
      title: `${commune.name} n’est pas dans un territoire d’industrie.`,
      lead: 'Le poste doit être dans un des 148 territoires. Un autre établissement de votre entreprise y est peut-être.',
    };
  switch (verdict.decision) {
    case 'eligible':
      return {
        tone: 'success',
        badge: 'Tous les critères sont remplis',
        title: `Oui, ce recrutement peut ouvrir droit à ${aid}.`,
        lead: `${commune.name} fait partie de ${territory.name}.`,
      };
    case 'review':
      return {
        tone: 'warning',
        badge: 'Possible, à examiner',
        title: `Ce recrutement peut ouvrir droit à ${aid}, après examen.`,
        lead: 'Une personne regardera les points signalés avant de décider.',
      };
    case 'incomplete':
      return {
        tone: 'success',
        badge: 'Lieu éligible',
        title: `Oui, ${commune.name} est dans un territoire d’industrie.`,
        lead: `Elle fait partie de ${territory.name}. Un recrutement peut y ouvrir droit à ${aid} : précisez vos réponses pour le savoir.`,
      };
    case 'not_eligible':
      return {
        tone: 'danger',
        badge: 'Un critère n’est pas rempli',
        title: 'En l’état, ce recrutement n’ouvre pas droit à l’aide.',
        lead: 'Voici ce qui l’empêche, et ce qui pourrait changer.',
      };
  }
}
