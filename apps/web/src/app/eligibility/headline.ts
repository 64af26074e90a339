import type { CommuneView, EligibilityVerdict } from '@vte/contract';
import { DEFAULT_TERRITORY_LIST } from '@vte/eligibility';
import { formatMoney } from '@vte/ui';
import { isFinal } from './changes.ts';
import type { Profile } from './profiles.ts';

export interface Headline {
  tone: 'success' | 'warning' | 'danger';
  badge: string;
  title: string;
  lead: string;
}

/** The verdict in one sentence. A person decides later: nothing is promised. */
export function toHeadline(verdict: EligibilityVerdict, commune: CommuneView, profile: Profile): Headline {
  const territory = commune.territories.find(({ list }) => list === DEFAULT_TERRITORY_LIST);
  if (territory === undefined) return outside(commune.name, profile);
  if (profile === 'alternant') return forAlternant(verdict, commune.name, territory.name);
  const aid = formatMoney(verdict.grants.recruitment.aidCents);
  const receives = profile === 'company' ? `ouvrir droit à ${aid}` : `ouvrir droit à ${aid} pour l’entreprise`;
  switch (verdict.decision) {
    case 'eligible':
      return {
        tone: 'success',
        badge: 'Tous les critères sont remplis',
        title: `Oui, ce recrutement peut ${receives}.`,
        lead: `${commune.name} fait partie de ${territory.name}.`,
      };
    case 'review':
      return {
        tone: 'warning',
        badge: 'Possible, à examiner',
        title: `Ce recrutement peut ${receives}, après examen.`,
        lead: 'Une personne regardera les points signalés avant de décider.',
      };
    case 'incomplete':
      return {
        tone: 'success',
        badge: 'Lieu éligible',
        title: `Oui, ${commune.name} est dans un territoire d’industrie.`,
        lead: `Elle fait partie de ${territory.name}. Un recrutement peut y ${receives} : précisez vos réponses pour le savoir.`,
      };
    case 'not_eligible':
      return {
        tone: 'danger',
        badge: unmetWords(verdict),
        title: 'En l’état, ce recrutement n’ouvre pas droit à l’aide.',
        lead: leadOf(verdict),
      };
  }
}

function outside(commune: string, profile: Profile): Headline {
  const advice =
    profile === 'company'
      ? 'Un autre établissement de votre entreprise y est peut-être.'
      : 'Cherchez une offre dans l’un d’eux : la carte les montre tous.';
  return {
    tone: 'danger',
    badge: 'Hors des territoires',
    title: `${commune} n’est pas dans un territoire d’industrie.`,
    lead: `Le poste doit être dans un des ${DEFAULT_TERRITORY_LIST} territoires. ${advice}`,
  };
}

/** What matters to an alternant is the aid of the person; only a block of the recruitment stands in its way. */
function forAlternant(verdict: EligibilityVerdict, commune: string, territory: string): Headline {
  const { decision, grants } = verdict;
  const { settlingIn } = grants;
  const aid = formatMoney(settlingIn.amountCents);
  if (decision === 'not_eligible' || settlingIn.state === 'closed')
    return {
      tone: 'danger',
      badge: unmetWords(verdict),
      title: 'En l’état, ce contrat n’ouvre pas droit à l’aide à l’installation.',
      lead: leadOf(verdict),
    };
  if (settlingIn.state === 'possible')
    return {
      tone: 'success',
      badge: 'Lieu éligible',
      title: `Oui, ${commune} est dans un territoire d’industrie.`,
      lead: `Elle fait partie de ${territory}. Une alternance peut vous y ouvrir droit à ${aid} au plus : précisez votre contrat.`,
    };
  return {
    tone: 'success',
    badge: decision === 'eligible' ? 'Tous les critères sont remplis' : 'Aide ouverte, des points restent à préciser',
    title: `Oui, ce contrat peut vous ouvrir droit à ${aid} au plus.`,
    lead: `${commune} fait partie de ${territory}. L’aide vous est versée, sur justificatif de logement.`,
  };
}

/** The most that the person may get; null when this recruitment, or the contract that this person looks for, gives none. */
export function settlingAid({ grants }: EligibilityVerdict, profile: Profile): string | null {
  const { state, amountCents } = grants.settlingIn;
  return profile === 'graduate' || state === 'closed' ? null : formatMoney(amountCents);
}

function leadOf({ findings }: EligibilityVerdict): string {
  return findings.some(isFinal)
    ? 'L’entreprise est trop grande pour ce dispositif.'
    : 'Voici ce qui l’empêche, et ce qui pourrait changer.';
}

function unmetWords({ findings }: EligibilityVerdict): string {
  const unmet = findings.filter(({ effect }) => effect === 'block').length;
  return unmet > 1 ? `${unmet} critères ne sont pas remplis` : 'Un critère n’est pas rempli';
}
