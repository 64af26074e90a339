import type { OfferPage, SearchRelaxation } from '@vte/contract';
import { formatNumber, plural } from '@vte/ui';
import { LEGENDS, type FilterName } from './filter-words.ts';
import { DEFAULT_RADIUS, type Search, type Several, type Single } from './search-filters.ts';

const NBSP = '\u00a0';

function quoted(words: string): string {
  return `«${NBSP}${words}${NBSP}»`;
}

/** « 12 offres », « Plus de 2 000 offres » when the count stopped there. */
export function totalWords({ total, totalIsExact }: OfferPage): string {
  return totalIsExact ? plural(total, 'offre') : `Plus de ${formatNumber(total)}${NBSP}offres`;
}

/** What was looked for instead of the words that were written; null when these were. */
export function understoodWords({ corrected, partial }: OfferPage['interpretation'], q: string): string | null {
  const words = corrected === null ? null : quoted(corrected);
  if (partial)
    return words === null
      ? `Aucune offre ne contient tous les mots ${quoted(q)}. Voici celles qui en contiennent une partie.`
      : `Nous avons compris ${words}. Aucune offre ne contient tous ces mots\u202f: en voici qui en contiennent une partie.`;
  return words === null ? null : `Aucune offre ne contient ${quoted(q)}. Nous avons compris ${words}.`;
}

/** A filter that could be taken away, and what it would bring. */
export interface Relaxation {
  label: string;
  gain: string;
  change: Partial<Search>;
}

const WITHOUT: Partial<Record<SearchRelaxation['filter'], string>> = {
  near: 'Partout en France',
  contract: 'Tous les contrats',
  theme: 'Tous les thèmes',
  diploma: 'Tous les diplômes',
  payMinCents: 'Tous les salaires',
  startBefore: 'Toutes les dates de début',
  remote: 'Avec ou sans télétravail',
  grant: 'Avec ou sans aide',
  companySize: 'Toutes les tailles d’entreprise',
  territory: 'Tous les territoires',
  region: 'Toutes les régions',
  department: 'Tous les départements',
  company: 'Toutes les entreprises',
};

export function relaxationsOf(relax: readonly SearchRelaxation[], search: Search): Relaxation[] {
  return relax.map(({ filter, words, gain }) => ({
    label: WITHOUT[filter] ?? (words === undefined ? `Sans ${quoted(search.q)}` : `${quoted(words)} seulement`),
    gain: `+${NBSP}${plural(gain, 'offre')}`,
    change: { [filter]: words ?? (Array.isArray(search[filter]) ? [] : '') },
  }));
}

/** « autour de Tours, dans un rayon de 30 km ». */
export function aroundWords(town: string, radiusKm: string): string {
  return `autour ${ofTown(town)}, dans un rayon de ${radiusKm || DEFAULT_RADIUS}${NBSP}km`;
}

/** « de Tours », « d’Amboise », « du Mans », « des Sables-d’Olonne ». */
function ofTown(town: string): string {
  if (/^Les? /.test(town)) return town.replace(/^Le(s?) /, (_article, many: string) => (many === '' ? 'du ' : 'des '));
  return /^[AEÉÈÊIÎOÔUY]/.test(town) ? `d’${town}` : `de ${town}`;
}

const OTHERS: Partial<Record<Single | Several, string>> = {
  q: 'les mots cherchés',
  exact: 'la recherche exacte',
  near: 'la commune',
  radiusKm: 'la distance',
  sort: 'l’ordre',
};

/** What the address asks for and that means nothing. */
export function refusedWords(refused: readonly (Single | Several)[]): string {
  const names = refused.map((name) => OTHERS[name] ?? quoted(LEGENDS[name as FilterName]));
  return `Une partie de l’adresse n’est pas comprise et n’est pas appliquée\u202f: ${names.join(', ')}.`;
}

export const ORDER_WORDS = { relevance: 'Pertinence', distance: 'Distance', date: 'Date' } as const;

export const DESCRIPTION =
  'Les offres ouvertes des PME et ETI des territoires d’industrie, par lieu, thème et contrat.';

/** Title of the page, which the history and the bookmarks of the browser keep. */
export function titleWords(q: string, around: string): string {
  const about = q === '' ? 'Offres à responsabilité' : `Offres ${quoted(q)}`;
  return [about, around].filter(Boolean).join(' ');
}

/** The same search for feed readers, RSS first: `query` is what follows the question mark. */
export function feedsOf(query: string) {
  const feed = (format: string, type: string, name: string) => ({
    type,
    title: `Offres VTE de cette recherche (${name})`,
    path: `/api/v1/offers/feed?${new URLSearchParams(`${query}&format=${format}`).toString()}`,
  });
  return [
    feed('rss', 'application/rss+xml', 'RSS'),
    feed('atom', 'application/atom+xml', 'Atom'),
    feed('json', 'application/feed+json', 'JSON'),
  ] as const;
}
