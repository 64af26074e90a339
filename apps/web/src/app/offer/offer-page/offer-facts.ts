import type { Offer } from '@vte/contract';
import { daysBetween } from '@vte/eligibility';
import {
  CODE_SENTENCES,
  COMPANY_SIZE_LABELS,
  dayOf,
  formatAge,
  formatContract,
  formatDay,
  formatLevel,
  formatMoney,
  formatPay,
  formatPlace,
  formatShare,
  initials,
  THEME_LABELS,
  type IconName,
} from '@vte/ui';

interface KeyFact {
  icon: IconName;
  main: string;
  more: string;
}

/** The facts of an offer in words, as its page shows them. */
export function toFacts(offer: Offer, today: string) {
  const { company, place, aids, publishedAt, validThrough, startsOn, workingTime, remoteShare } = offer;
  const pay = formatPay(offer);
  const start = startsOn === null ? 'à convenir' : formatDay(startsOn);
  const time = workingTime === 1 ? 'temps plein' : `temps partiel, ${formatShare(workingTime)}`;
  const remote = remoteShare === 0 ? 'sur place' : `${formatShare(remoteShare)} à distance`;
  const contract = formatContract(offer.contractType, offer.durationMonths);
  const level = formatLevel(offer.minDiplomaLevel);
  const [payShort = pay, period = ''] = pay.split(/(?= par )/);
  const key: KeyFact[] = [
    { icon: 'wallet', main: payShort, more: `brut${period}` },
    {
      icon: 'file-text',
      main: contract,
      more: `${time}, ${startsOn === null ? 'début à convenir' : `dès le ${start}`}`,
    },
    { icon: 'map-pin', main: formatPlace(place), more: remote },
    { icon: 'graduation-cap', main: level, more: 'diplôme demandé' },
  ];
  return {
    letters: initials(company.name),
    size: company.size === null ? 'Entreprise' : COMPANY_SIZE_LABELS[company.size],
    key,
    pay,
    payShort,
    contract,
    time,
    start: startsOn === null ? 'À convenir' : `Le ${start}`,
    place: formatPlace(place),
    remote,
    themes: offer.themes.map((theme) => THEME_LABELS[theme]).join(', '),
    life: [
      publishedAt === null ? '' : `Publiée ${formatAge(daysBetween(dayOf(publishedAt), today))}`,
      validThrough === null ? '' : `ouverte jusqu’au ${formatDay(validThrough)}`,
    ]
      .filter(Boolean)
      .join(', '),
    recruitment: formatMoney(aids.recruitment.amountCents),
    recruitmentReason: reasonOf(aids.recruitment.reasons),
    settlingIn: formatMoney(aids.settlingIn.amountCents),
    settlingInReason: reasonOf(aids.settlingIn.reasons),
  };
}

/** Why nobody can apply any more; null for an offer that is open. */
export function closedWords({ status, validThrough }: Offer, today: string): string | null {
  if (status === 'filled') return 'Ce poste est pourvu.';
  if (status === 'published' && validThrough !== null && validThrough >= today) return null;
  return validThrough === null ? 'Cette offre est close.' : `Cette offre a pris fin le ${formatDay(validThrough)}.`;
}

/** The texts of an offer in the order of reading: what is to be done comes first. */
export function toSections(offer: Offer): { title: string; text: string; skills: readonly string[] }[] {
  return [
    { title: 'Vos responsabilités', text: offer.responsibilities, skills: [] },
    { title: 'Résultats attendus', text: offer.expectedResults, skills: [] },
    { title: 'Votre autonomie', text: offer.autonomy, skills: [] },
    { title: 'Le contexte', text: offer.context, skills: [] },
    { title: 'Le profil recherché', text: offer.profile, skills: offer.skills },
  ].filter(({ text, skills }) => text !== '' || skills.length > 0);
}

function reasonOf([code = '']: readonly string[]): string {
  const sentences: Readonly<Record<string, string>> = CODE_SENTENCES;
  return sentences[code] ?? '';
}
