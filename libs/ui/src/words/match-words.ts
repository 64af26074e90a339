import type { MatchCode } from '@vte/matching';

const SENTENCES: Record<MatchCode, string> = {
  skills_shared: 'Compétences en commun : ',
  skills_none_shared: 'Aucune des compétences demandées n’est citée.',
  skills_not_given: 'Des compétences citées rendraient ce point plus précis.',
  diploma_met: 'Le diplôme répond au niveau demandé.',
  diploma_one_below: 'Le diplôme est un niveau sous celui demandé.',
  diploma_too_low: 'Le diplôme est loin du niveau demandé.',
  diploma_free: 'L’offre ne demande pas de diplôme.',
  themes_shared: 'Le thème de la mission est parmi ceux choisis.',
  themes_none_shared: 'Le thème de la mission n’est pas parmi ceux choisis.',
  themes_not_given: 'Aucun thème n’est choisi.',
  contract_wished: 'Ce contrat est parmi ceux choisis.',
  contract_not_wished: 'Ce contrat n’est pas parmi ceux choisis.',
  contract_not_given: 'Aucun type de contrat n’est choisi.',
  place_wished: 'Le territoire est parmi ceux choisis.',
  place_remote: 'Le poste se fait surtout à distance.',
  place_elsewhere: 'Le territoire n’est pas parmi ceux choisis.',
  place_not_given: 'Aucun territoire n’est choisi.',
  start_in_time: 'Disponible à la date de début.',
  start_soon_after: 'Disponible peu après la date de début.',
  start_too_early: 'Le poste commence bien avant la disponibilité.',
  start_not_given: 'La disponibilité n’est pas indiquée.',
};

/** One part of a score as a sentence. */
export function matchSentence({ code, shared }: { code: MatchCode; shared: readonly string[] }): string {
  return code === 'skills_shared' ? `${SENTENCES[code]}${shared.join(', ')}.` : SENTENCES[code];
}
