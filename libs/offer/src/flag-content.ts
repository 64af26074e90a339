import { EQUALITY_PROMISE, FLAG_FIELDS, READ_FIELDS, WORD_RULES, type Flag, type FlagField } from './content-rules.ts';
import { foldText } from './folded-text.ts';
import type { OfferContent } from './required-fields.ts';
import { genderedJob } from './title-wording.ts';

const EXCERPT_MARGIN = 30;
/** Under this many characters, responsibilities say too little to be judged. */
const SHORT_RESPONSIBILITIES = 200;
/** Under this many, a result or an autonomy is named and not described. */
const SHORT_DESCRIPTION = 40;
/** Above this ratio, a pay range says nothing (parameter of the operator). */
const WIDE_PAY_RATIO = 1.5;

/** Verbs of somebody who owns a project; a text without any reads like a list of tasks. */
const OWNING_VERBS =
  /\b(?:pilot|dirig|conduire|condui[st]|concev|concoi|defini|deploy|lancer?|mener|menez|structur|developp|construi|negoci|animer?|animez|decid|responsab|propos|organis|cre(?:er|ez)|mettre en place|mettez en place)/;

/** How far back a promise of equality is looked for, in characters. */
const SENTENCE_REACH = 240;

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

function wordFlags(field: FlagField, original: string): Flag[] {
  const { text, spanOf } = foldText(original);
  return WORD_RULES.flatMap(({ rule, pattern, source, saidInPromises = false }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !saidInPromises || !isPromise(text, match.index))
      .map((match) => {
        const { start, end } = spanOf(match.index, match.index + match[0].length);
        return { field, rule, severity: 'unlawful', start, end, excerpt: excerpt(original, start, end), source };
      }),
  );
}

/** True when the sentence, up to the wording, promises equality whatever the ground. */
function isPromise(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - SENTENCE_REACH), at);
  const sentence = before.slice(Math.max(...['.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1);
  return EQUALITY_PROMISE.test(sentence);
}

function titleFlags(title: string): Flag[] {
  const { text, spanOf } = foldText(title);
  const job = genderedJob(text);
  if (job === null) return [];
  const { start, end } = spanOf(job.start, job.end);
  return [
    {
      field: 'title',
      rule: 'title_gendered',
      severity: 'unlawful',
      start,
      end,
      excerpt: excerpt(title, start, end),
      source: 'Code du travail, article L1142-1',
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
  if (expectedResults.trim().length < SHORT_DESCRIPTION) flags.push(whole('expectedResults', 'too_short'));
  if (autonomy.trim().length < SHORT_DESCRIPTION) flags.push(whole('autonomy', 'too_short'));
  if (responsibilities.trim() !== '' && !OWNING_VERBS.test(foldText(responsibilities).text))
    flags.push(whole('responsibilities', 'no_verb'));
  return flags;
}

function payFlags({ payMinCents, payMaxCents }: OfferContent): Flag[] {
  if (payMinCents === null || payMaxCents === null || payMaxCents <= payMinCents * WIDE_PAY_RATIO) return [];
  const source = 'directive (UE) 2023/970, article 5';
  return [{ field: 'payMaxCents', rule: 'pay_range_wide', severity: 'weak', start: 0, end: 0, excerpt: '', source }];
}

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - EXCERPT_MARGIN);
  const to = Math.min(text.length, end + EXCERPT_MARGIN);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
