import { FLAG_FIELDS, READ_FIELDS, WORD_RULES, type Flag, type FlagField } from './content-rules.ts';
import type { OfferContent } from './required-fields.ts';

const EXCERPT_MARGIN = 30;
/** Under this many characters, responsibilities say too little to be judged. */
const SHORT_RESPONSIBILITIES = 200;
const WIDE_PAY_RATIO = 1.5;

const NEUTRAL_MARK = /\(?\b[hf]\s*\/\s*[hf](?:\s*\/\s*x)?\b\)?/;
/** Names of jobs in one gender only. Names alike in both (responsable, pilote, chef de projet marked H/F) are not here. */
const GENDERED =
  /\b(?:directeur|ingenieur|technicien|assistant|charge|conseiller|developpeur|animateur|coordinateur|commercial|acheteur|vendeur|consultant|adjoint|directrice|ingenieure|technicienne|assistante|chargee|conseillere|developpeuse|animatrice|coordinatrice|commerciale|acheteuse|vendeuse|consultante|adjointe)\b/;
const BOTH_GENDERS =
  /\b\w+(?:\(e\)|·e|\.e|-e)\b|\b(\w+)(?:eur|ier|ien)? (?:ou|\/) \w+(?:euse|rice|iere|ienne|e)\b|\w+\/\w*(?:euse|rice|iere|ienne|e)\b|\(e\)/;

/**
 * Wordings of an offer that a person has to look at: unlawful ones, and texts too weak to show a responsible position.
 * In the order of the fields; never rejects. Time is linear in the length of the texts.
 */
export function flagContent(offer: OfferContent): Flag[] {
  return [
    ...READ_FIELDS.flatMap((field) => wordFlags(field, offer[field])),
    ...offer.skills.flatMap((skill) => wordFlags('skills', skill)),
    ...titleFlags(offer.title),
    ...weaknessFlags(offer),
    ...payFlags(offer),
  ].sort((a, b) => FLAG_FIELDS.indexOf(a.field) - FLAG_FIELDS.indexOf(b.field) || a.start - b.start);
}

function wordFlags(field: FlagField, text: string): Flag[] {
  const folded = fold(text);
  return WORD_RULES.flatMap(({ rule, pattern, source }) =>
    [...folded.matchAll(pattern)].map((match) => {
      const start = match.index;
      const end = start + match[0].length;
      return { field, rule, severity: 'unlawful' as const, start, end, excerpt: excerpt(text, start, end), source };
    }),
  );
}

function titleFlags(title: string): Flag[] {
  const folded = fold(title);
  const gendered = GENDERED.exec(folded);
  if (gendered === null || NEUTRAL_MARK.test(folded) || BOTH_GENDERS.test(folded)) return [];
  const start = gendered.index;
  const end = start + gendered[0].length;
  const source = 'Code du travail, article L1142-1';
  return [
    {
      field: 'title',
      rule: 'title_gendered',
      severity: 'unlawful',
      start,
      end,
      excerpt: title.slice(start, end),
      source,
    },
  ];
}

function weaknessFlags({ responsibilities, expectedResults, autonomy }: OfferContent): Flag[] {
  const source = 'présentation du dispositif VTE : postes à responsabilité';
  const whole = (field: FlagField, rule: 'too_short' | 'no_verb'): Flag => ({
    field,
    rule,
    severity: 'weak',
    start: 0,
    end: 0,
    excerpt: '',
    source,
  });
  const flags: Flag[] = [];
  if (responsibilities.trim().length < SHORT_RESPONSIBILITIES) flags.push(whole('responsibilities', 'too_short'));
  if (expectedResults.trim().length < 40) flags.push(whole('expectedResults', 'too_short'));
  if (autonomy.trim().length < 40) flags.push(whole('autonomy', 'too_short'));
  if (responsibilities.trim() !== '' && !OWNING_VERBS.test(fold(responsibilities)))
    flags.push(whole('responsibilities', 'no_verb'));
  return flags;
}

/** Verbs of somebody who owns a project; a text without any reads like a list of tasks. */
const OWNING_VERBS =
  /\b(?:pilot|dirig|conduire|condui[st]|concev|concoi|defini|deploy|lancer?|mener|menez|structur|developp|construi|negoci|animer?|animez|decid|responsab|propos|organis|cre(?:er|ez)|mettre en place|mettez en place)/;

function payFlags({ payMinCents, payMaxCents }: OfferContent): Flag[] {
  if (payMinCents === null || payMaxCents === null || payMaxCents <= payMinCents * WIDE_PAY_RATIO) return [];
  const source = 'directive (UE) 2023/970, article 5';
  return [{ field: 'payMaxCents', rule: 'pay_range_wide', severity: 'weak', start: 0, end: 0, excerpt: '', source }];
}

/** Lower case, no accents, straight apostrophes, and exactly one unit for each unit of the text, so that positions hold. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldUnit(text.charAt(index))).join('');
}

function foldUnit(unit: string): string {
  if (unit === '’' || unit === '‘') return "'";
  if (unit === '\u00a0' || unit === '\u202f' || unit === '\n' || unit === '\t') return ' ';
  const plain = unit.normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : unit;
}

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - EXCERPT_MARGIN);
  const to = Math.min(text.length, end + EXCERPT_MARGIN);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
