import { toFrenchSpaces, type OfferCard } from '@vte/contract';
import type { ContractType } from '@vte/eligibility';
import { escapeHtml } from '../http/escape-html.ts';

export interface Widget {
  site: string;
  slug: string;
  name: string;
  offers: readonly OfferCard[];
  total: number;
}

/** The widget runs no script, sets no cookie and may be framed by anybody. */
export const WIDGET_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'self'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** The colours of the site; system fonts, since a font would weigh more than the rest. */
const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#faf8f4,#0f1620);--ink:light-dark(#14233b,#efeae0);--muted:light-dark(#4e5b70,#aeb8c6);--line:light-dark(#e4dfd5,#2a384b);--primary:light-dark(#1b3a6b,#a3c2f2)}
*{box-sizing:border-box;margin:0;padding:0}
body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);padding:16px}
h1{font-size:1.25rem;line-height:1.25;letter-spacing:-.015em;text-wrap:balance}
ul{list-style:none;margin:12px 0 16px}
li{border-top:1px solid var(--line);padding:12px 0}
li a{font-weight:650;color:var(--ink);text-decoration:none}
a{color:var(--primary);text-underline-offset:.2em}
li a:hover{color:var(--primary);text-decoration:underline}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px;border-radius:4px}
p{color:var(--muted);font-size:.9375rem}
.all{font-weight:650;margin-bottom:8px}
small{font-size:.8125rem;color:var(--muted)}`;

export function renderWidget({ site, slug, name, offers, total }: Widget): string {
  const heading = `Offres VTE, ${name}`;
  const rows = offers.map(
    (offer) =>
      `<li><a href="${escapeHtml(`${site}/offres/${offer.slug}`)}">${escapeHtml(offer.title)}</a><p>${escapeHtml(whereOf(offer))}</p><p>${escapeHtml(termsOf(offer))}</p></li>`,
  );
  const list =
    rows.length === 0 ? '<ul><li><p>Aucune offre pour le moment.</p></li></ul>' : `<ul>${rows.join('')}</ul>`;
  return [
    '<!doctype html><html lang="fr"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<base target="_top"><title>${escapeHtml(heading)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${escapeHtml(heading)}</h1>${list}<p class="all">${linkToAll(site, slug, total)}</p>`,
    '<small>Volontariat territorial en entreprise : des postes à responsabilité dans les PME et ETI.</small>',
    '</main></body></html>',
  ].join('');
}

const CONTRACTS: Partial<Record<ContractType, string>> = {
  cdi: 'CDI',
  cdd: 'CDD',
  apprenticeship: 'Apprentissage',
  professionalisation: 'Professionnalisation',
};
const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });

/** « CDD, 18 mois · 2 400 à 2 800 € par mois ». */
function termsOf({ contractType, durationMonths, payMinCents, payMaxCents, payPeriod }: OfferCard): string {
  const contract = contractType === null ? undefined : CONTRACTS[contractType];
  const length = durationMonths === null ? undefined : `${durationMonths} mois`;
  const ends = new Set(
    [payMinCents, payMaxCents].flatMap((cents) => (cents === null ? [] : [numbers.format(cents / 100)])),
  );
  const pay =
    ends.size === 0 ? undefined : `${[...ends].join(' à ')} € par\u00a0${payPeriod === 'month' ? 'mois' : 'an'}`;
  const known = (words: (string | undefined)[]) => words.filter((word) => word !== undefined);
  return toFrenchSpaces([known([contract, length]).join(', '), pay].filter(Boolean).join(' · '));
}

function whereOf({ company, place }: OfferCard): string {
  return place === null ? company.name : `${company.name} · ${place.communeName} (${place.department})`;
}

function linkToAll(site: string, slug: string, total: number): string {
  const [path, words] =
    total === 0
      ? [`/territoires/${slug}`, 'Découvrir le territoire']
      : [`/offres?territory=${slug}`, total === 1 ? 'Voir l’offre sur VTE' : `Voir les ${total} offres sur VTE`];
  return `<a href="${escapeHtml(site + path)}">${words}</a>`;
}
