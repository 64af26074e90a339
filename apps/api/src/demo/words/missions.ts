import { COMMERCE_MISSIONS } from './missions-commerce.ts';
import { DIRECTION_MISSIONS } from './missions-direction.ts';
import { INDUSTRY_MISSIONS } from './missions-industry.ts';
import type { MissionTheme } from '@vte/eligibility';

/** What a company may entrust to somebody. `{makes}`, `{workshop}` and `{customers}` are those of the company. */
export interface Mission {
  theme: MissionTheme;
  titles: readonly string[];
  skills: readonly string[];
  /** What the person owns: the first sentence of the responsibilities. */
  projects: readonly string[];
  /** How they go about it. */
  steps: readonly string[];
  results: readonly string[];
  autonomy: readonly string[];
}

export const MISSIONS: readonly Mission[] = [...INDUSTRY_MISSIONS, ...COMMERCE_MISSIONS, ...DIRECTION_MISSIONS];

/** To whom and how often: the last sentence of the responsibilities. */
export const REPORTS: readonly string[] = [
  'Vous présentez l’avancement chaque mois au comité de direction.',
  'Vous rendez compte directement à la direction, qui vous donne les moyens de décider.',
  'Un point par semaine avec la direction suffit : le projet est le vôtre.',
  'Vous tenez le tableau de bord et vous proposez les arbitrages.',
  'Vous partagez les résultats avec toute l’équipe, chaque trimestre.',
];

export const CONTEXTS: readonly string[] = [
  'L’entreprise fabrique {makes} pour {customers}. {people} personnes y travaillent, et la direction veut confier ce chantier à quelqu’un qui le portera.',
  'Maison familiale reprise par ses cadres, l’entreprise fabrique {makes}. Le carnet de commandes est plein : il faut maintenant changer d’échelle.',
  'Nous fabriquons {makes} pour {customers}. Le poste est nouveau, et toute l’équipe l’attend.',
  'Fondée il y a quarante ans, l’entreprise compte {people} personnes et n’a jamais quitté {town}. Elle investit cette année dans {workshop}.',
  'Vous rejoignez une équipe de {people} personnes où la direction, {workshop} et les bureaux sont sous le même toit. On s’y parle vite et franchement.',
  'Deux recrutements sur trois se sont faits ici par recommandation. Nous livrons {customers}, en France et dans toute l’Europe.',
];

export const PROFILES: readonly string[] = [
  'Vous aimez comprendre avant de décider, et voir vos idées fonctionner pour de bon. Une première expérience en projet, en stage ou en alternance, suffit.',
  'Vous savez écouter un atelier, chiffrer une idée et la défendre. La curiosité compte plus que le secteur.',
  'Vous êtes à l’aise devant un tableau de chiffres comme devant une équipe. Le reste s’apprend ici, avec une personne pour vous guider.',
  'Vous avez déjà mené un projet jusqu’au bout, même petit. Racontez-le-nous : c’est ce que nous regarderons d’abord.',
  'Vous écrivez clairement, vous tenez vos délais et vous demandez de l’aide à temps. Nous formons au métier.',
];

export const WORK_STUDY_PROFILES: readonly string[] = [
  'Vous préparez un diplôme à bac+3 ou plus et votre rythme permet de suivre un projet dans la durée. Une personne de la direction vous accompagne.',
  'Vous entrez dans la dernière partie de vos études et voulez tenir un vrai projet. Le rythme de l’école se décide ensemble.',
  'Vous avez un bac+2 en poche et la suite en tête. Ici, l’alternance se termine souvent par un poste.',
];
