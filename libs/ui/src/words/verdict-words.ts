import type { Verdict as VerdictView } from '@vte/contract';
import { SIZE_LIMITS, type Criterion, type EligibilityCode, type Verdict } from '@vte/eligibility';
import type { ClaimCode, ClaimCriterion } from '@vte/grant';
import type { CriterionLine } from '../criteria/criterion-list.ts';
import { formatDay, formatMoney, formatNumber, formatShare, plural, withinSentence } from './format.ts';
import {
  COMPANY_SIZE_LABELS,
  CONTRACT_LABELS,
  DIPLOMA_LABELS,
  INSOLVENCY_LABELS,
  LEGAL_FORM_LABELS,
  THEME_LABELS,
} from './labels.ts';
import { DOCUMENT_LABELS } from './status-words.ts';

type CriterionView = VerdictView['criteria'][number];
type ValueView = NonNullable<CriterionView['found']>;

/** What a criterion asks; numbers come from the value required, so that the words follow the rules in force. */
type RuleWords = string | ((required: ValueView) => string);

/** Title of each criterion, and what it asks. */
const CRITERION_WORDS: Record<Criterion | ClaimCriterion, { title: string; rule: RuleWords }> = {
  company_size: { title: 'Taille', rule: sizeRule },
  size_control: { title: 'Catégorie au registre', rule: 'La catégorie de l’Insee confirme la taille déclarée.' },
  head_office: { title: 'Siège', rule: 'Le siège de l’entreprise est en France.' },
  legal_form: { title: 'Forme juridique', rule: 'Une entreprise de droit privé.' },
  activity: { title: 'Activité', rule: 'L’entreprise est en activité.' },
  solvency: { title: 'Procédure collective', rule: 'Ni liquidation, ni redressement.' },
  obligations: { title: 'Obligations sociales et fiscales', rule: 'À jour auprès de l’Urssaf et des impôts.' },
  sector: { title: 'Secteur', rule: 'L’agriculture et la pêche suivent des règles d’aide particulières.' },
  commune: { title: 'Commune', rule: 'La commune du poste est connue.' },
  territory: {
    title: 'Lieu du poste',
    rule: (share) => `${formatValue(share)} du travail au moins dans un territoire d’industrie.`,
  },
  diploma_level: { title: 'Diplôme', rule: (level) => `${formatValue(level)} ou plus.` },
  diploma_recognition: {
    title: 'Reconnaissance du diplôme',
    rule: 'Un diplôme français, ou reconnu par une attestation.',
  },
  diploma_age: {
    title: 'Date du diplôme',
    rule: (years) => `Obtenu depuis moins de ${formatValue(years)} à la signature, sauf en alternance.`,
  },
  contract_type: { title: 'Contrat', rule: (types) => `${formatValue(types)}.` },
  contract_duration: { title: 'Durée', rule: (months) => `${formatValue(months)} au moins.` },
  fixed_term: {
    title: 'Motif du CDD',
    rule: (months) => `Un CDD de plus de ${formatValue(months)} demande un motif particulier.`,
  },
  signature: {
    title: 'Date de signature',
    rule: (date) => `Signé depuis l’ouverture du dispositif, le ${formatValue(date)}.`,
  },
  working_time: { title: 'Temps de travail', rule: 'Un temps plein, ou presque.' },
  remote_work: { title: 'Télétravail', rule: 'Une présence réelle dans le territoire.' },
  wage: { title: 'Salaire', rule: 'Au moins le minimum légal ou conventionnel.' },
  mission_theme: { title: 'Thème de la mission', rule: 'Une mission qui transforme l’entreprise.' },
  responsibility: { title: 'Responsabilité', rule: 'Un projet confié, avec un résultat attendu.' },
  direct_link: { title: 'Lien avec la direction', rule: 'Une personne de la direction comme interlocutrice.' },
  aid_open: { title: 'Dispositif', rule: 'L’aide est ouverte à la date de la demande.' },
  settling_in: { title: 'Installation', rule: 'Un alternant qui s’installe près de l’entreprise.' },
  filing_date: {
    title: 'Date de la demande',
    rule: (date) => `Déposée après le début du contrat, le ${formatValue(date)} au plus tard.`,
  },
  single_claim: { title: 'Demande unique', rule: 'Une seule demande par recrutement.' },
  documents: { title: 'Pièces', rule: 'Chaque pièce demandée est jointe.' },
  bank_details: { title: 'Compte bancaire', rule: 'Un IBAN de la zone SEPA, au nom de qui demande l’aide.' },
  de_minimis: {
    title: 'Aides publiques sur 3 ans',
    rule: (ceiling) => `${formatValue(ceiling)} au plus, avec celle-ci.`,
  },
};

/** Why a code was raised, and what to do about it. */
export const CODE_SENTENCES: Record<EligibilityCode | ClaimCode, string> = {
  COMPANY_GE: 'L’entreprise dépasse la taille d’une ETI : elle est trop grande pour le VTE.',
  COMPANY_MICRO: 'Ce dispositif ne s’adresse pas aux microentreprises.',
  SIZE_DATA_MISSING: 'Donnez l’effectif, le chiffre d’affaires et le bilan : les trois décident de la taille.',
  SIZE_MISMATCH: 'Le registre indique une entreprise plus grande, peut-être par son groupe : une personne vérifiera.',
  HQ_ABROAD: 'Le siège doit être en France.',
  COMPANY_PUBLIC: 'Les organismes publics n’ont pas droit à cette aide.',
  LEGAL_FORM: 'Cette forme juridique demande un examen par une personne.',
  COMPANY_CLOSED: 'L’entreprise est fermée au registre.',
  INSOLVENCY: 'Une entreprise en liquidation n’a pas droit à cette aide.',
  INSOLVENCY_REVIEW: 'Une procédure en cours demande un examen par une personne.',
  NOT_UP_TO_DATE: 'Joignez une attestation récente de l’Urssaf et des impôts.',
  DEMINIMIS_SECTOR: 'Ce secteur suit un plafond d’aides particulier : une personne vérifiera.',
  COMMUNE_UNRESOLVED: 'Choisissez la commune dans la liste.',
  TERRITORY_OUT:
    'Cette commune n’est dans aucun territoire d’industrie. Un autre établissement de l’entreprise l’est peut-être.',
  TERRITORY_SPLIT: 'La moitié du travail, tout juste, est dans un territoire : une personne vérifiera.',
  LEVEL_TOO_LOW: 'Le diplôme est d’un niveau inférieur à celui que l’aide demande.',
  LEVEL_PREPARED_ONLY: 'Le niveau demandé est en préparation, pas encore obtenu : une personne décidera.',
  LEVEL_UNVERIFIED: 'Joignez une attestation de comparabilité du diplôme étranger.',
  DIPLOMA_TOO_OLD: 'Le diplôme a été obtenu trop longtemps avant la signature.',
  DIPLOMA_DATE_MISSING: 'Donnez la date du diplôme.',
  CONTRACT_TYPE: 'Ce type de contrat n’ouvre pas droit à l’aide : proposez un CDI, un CDD ou une alternance.',
  CONTRACT_TOO_SHORT: 'Le contrat est trop court : allongez-le pour ouvrir droit à l’aide.',
  CONTRACT_END_MISSING: 'Donnez la date de fin du contrat.',
  CDD_LAWFULNESS: 'Un CDD dépasse rarement cette durée : vérifiez le motif qui le permet.',
  SIGNED_BEFORE_START: 'Le contrat a été signé avant l’ouverture du dispositif.',
  PART_TIME: 'Un temps partiel demande un examen par une personne.',
  REMOTE_FULL: 'Un poste presque entièrement à distance demande un examen par une personne.',
  WAGE_BELOW_MIN: 'Le salaire est inférieur au minimum légal : augmentez-le.',
  WAGE_MISSING: 'Donnez le salaire brut par mois.',
  MISSION_THEME_NONE: 'Choisissez le thème de la mission.',
  MISSION_NOT_RESPONSIBLE: 'Décrivez le projet confié et le résultat attendu.',
  MISSION_NO_DIRECT_LINK: 'Nommez la personne de la direction qui suivra la mission.',
  AID_CLOSED: 'L’aide n’est pas ouverte à cette date.',
  BUDGET_EXHAUSTED: 'Le budget de l’année est bientôt épuisé : le paiement peut attendre.',
  SETTLING_IN_CLOSED: 'L’aide à l’installation revient aux alternants qui s’installent près de l’entreprise.',
  SETTLING_IN_WAGE: 'Le salaire dépasse le plafond de l’aide à l’installation.',
  CLAIM_TOO_EARLY: 'La demande se dépose une fois le contrat commencé.',
  CLAIM_LATE: 'Le délai pour déposer la demande est passé.',
  DUPLICATE: 'Une demande existe déjà pour ce recrutement.',
  DOC_MISSING: 'Une pièce demandée manque encore.',
  IBAN_INVALID: 'Indiquez l’IBAN du compte à créditer.',
  IBAN_HOLDER: 'Le titulaire du compte n’est pas celui attendu : une personne vérifiera.',
  DEMINIMIS_EXCEEDED: 'Les aides reçues sur trois ans dépasseraient le plafond européen.',
};

const OUTCOMES: Record<Verdict, CriterionLine['outcome']> = {
  met: 'met',
  warning: 'pending',
  review: 'pending',
  incomplete: 'pending',
  unknown: 'pending',
  blocked: 'unmet',
};

const atLeast = (words: string) => `${words} au moins`;
const LIMITS: Partial<Record<CriterionView['criterion'], (words: string) => string>> = {
  territory: atLeast,
  diploma_level: atLeast,
  diploma_age: (words) => `moins de ${words}`,
  contract_duration: atLeast,
  wage: atLeast,
  de_minimis: (words) => `${words} au plus`,
};

const MILLION_CENTS = 100_000_000;
const NOT_ASKED = 'Rien n’est demandé dans ce cas.';
const UNKNOWN = 'Pas encore connu : à vérifier par une personne.';
const NAMES: Record<string, string> = {
  ...COMPANY_SIZE_LABELS,
  ...CONTRACT_LABELS,
  ...LEGAL_FORM_LABELS,
  ...INSOLVENCY_LABELS,
  ...THEME_LABELS,
  ...DOCUMENT_LABELS,
};

/** Title of a criterion, and what it asks: numbers are those of the rules in force. */
export function criterionWords(
  criterion: CriterionView['criterion'],
  required: ValueView | null,
): { title: string; rule: string } {
  const { title, rule } = CRITERION_WORDS[criterion];
  return { title, rule: typeof rule === 'string' ? rule : required === null ? NOT_ASKED : rule(required) };
}

function sizeRule(sizes: ValueView): string {
  const names = sizes.kind === 'list' ? sizes.values : [];
  const limit = SIZE_LIMITS.findLast(({ size }) => names.includes(size));
  if (limit === undefined) return `${formatValue(sizes)}.`;
  const millions = (cents: number) => `${formatNumber(cents / MILLION_CENTS)}\u00a0M€`;
  return `${formatValue(sizes)} : moins de ${plural(limit.headcount, 'personne')}, et au plus ${millions(limit.turnoverCents)} de chiffre d’affaires ou ${millions(limit.balanceCents)} de bilan.`;
}

const URGENCY: Record<CriterionLine['outcome'], number> = { unmet: 0, pending: 1, met: 2 };

/**
 * The criteria of the rules as lines to read, what is in the way first.
 *
 * @param names what codes of communes among the values are called
 */
export function toCriterionLines(
  criteria: readonly CriterionView[],
  names: Readonly<Record<string, string>> = {},
): CriterionLine[] {
  const lines = criteria.map(({ criterion, verdict, codes, found, required, source }): CriterionLine => {
    const { title, rule } = criterionWords(criterion, required);
    const [code] = codes;
    const reason = code === undefined ? (verdict === 'unknown' ? UNKNOWN : rule) : CODE_SENTENCES[code];
    const outcome = OUTCOMES[verdict];
    return {
      ...{ id: criterion, outcome, title, reason, source },
      ...{
        found: foundWords(criterion, formatValue(found, names)),
        required:
          required === null || required.kind === 'flag' ? '' : requiredWords(criterion, formatValue(required, names)),
      },
    };
  });
  return lines.sort((a, b) => URGENCY[a.outcome] - URGENCY[b.outcome]);
}

/** A contract is measured by its last day. */
function foundWords(criterion: CriterionView['criterion'], words: string): string {
  return words !== '' && (criterion === 'contract_duration' || criterion === 'fixed_term')
    ? `jusqu’au ${words}`
    : words;
}

/** A limit says on which side of it a value has to be. */
function requiredWords(criterion: CriterionView['criterion'], words: string): string {
  return LIMITS[criterion]?.(words) ?? words;
}

/** A value of a verdict in words; empty when there is none. */
export function formatValue(value: ValueView | null, names: Readonly<Record<string, string>> = {}): string {
  if (value === null) return '';
  switch (value.kind) {
    case 'text':
      return names[value.text] ?? NAMES[value.text] ?? value.text;
    case 'list':
      return value.values
        .map(
          (item, index) => names[item] ?? (index === 0 ? (NAMES[item] ?? item) : withinSentence(NAMES[item] ?? item)),
        )
        .join(', ');
    case 'number':
      return formatNumber(value.number);
    case 'share':
      return formatShare(value.share);
    case 'money':
      return formatMoney(value.cents);
    case 'date':
      return formatDay(value.date);
    case 'months':
      return `${value.months}\u00a0mois`;
    case 'years':
      return `${value.years}\u00a0an${value.years < 2 ? '' : 's'}`;
    case 'level':
      return isLevel(value.level) ? DIPLOMA_LABELS[value.level] : String(value.level);
    case 'flag':
      return value.flag ? 'Oui' : 'Non';
  }
}

function isLevel(level: number): level is keyof typeof DIPLOMA_LABELS {
  return level in DIPLOMA_LABELS;
}
