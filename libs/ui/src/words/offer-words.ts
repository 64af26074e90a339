import type { ContractType, DiplomaLevel } from '@vte/eligibility';
import { formatDay, formatMoney, formatNumber, plural } from './format.ts';
import { CONTRACT_LABELS, DIPLOMA_LABELS } from './labels.ts';

const NBSP = '\u00a0';

interface Pay {
  payMinCents: number | null;
  payMaxCents: number | null;
  payPeriod: 'month' | 'year';
}

/** « 2 400 à 2 800 € par mois », gross; of a draft, the end that is known. */
export function formatPay({ payMinCents, payMaxCents, payPeriod }: Pay): string {
  const period = payPeriod === 'month' ? 'par mois' : 'par an';
  const euros = (cents: number) => formatMoney(Math.round(cents / 100) * 100);
  if (payMaxCents === null)
    return payMinCents === null ? 'Salaire non indiqué' : `À partir de ${euros(payMinCents)} ${period}`;
  if (payMinCents === null) return `Jusqu’à ${euros(payMaxCents)} ${period}`;
  const least = payMinCents === payMaxCents ? '' : `${formatNumber(Math.round(payMinCents / 100))} à${NBSP}`;
  return `${least}${euros(payMaxCents)} ${period}`;
}

/** « Apprentissage, 24 mois ». */
export function formatContract(contractType: ContractType | null, durationMonths: number | null): string {
  if (contractType === null) return 'Contrat à préciser';
  const label = CONTRACT_LABELS[contractType];
  return durationMonths === null ? label : `${label}, ${durationMonths}${NBSP}mois`;
}

/** « Bac+2 ou plus »; of the two diplomas of a level, the least one is what is asked. */
export function formatLevel(level: DiplomaLevel | null): string {
  return level === null ? 'Sans diplôme exigé' : `${DIPLOMA_LABELS[level].replace(' ou 4', '')} ou plus`;
}

/** « Amboise (37), à 12 km ». */
export function formatPlace(
  place: { communeName: string; department: string } | null,
  distanceKm: number | null = null,
): string {
  if (place === null) return 'Lieu à préciser';
  const km = Math.round(distanceKm ?? 0);
  const distance = km === 0 ? '' : `, à${NBSP}${formatNumber(km)}${NBSP}km`;
  return `${place.communeName}${NBSP}(${place.department})${distance}`;
}

/** « publiée il y a 3 jours ». */
export function formatAge(days: number): string {
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${plural(days, 'jour')}`;
}

/** Two letters that stand for a name. */
export function initials(name: string): string {
  const [first = '', second = ''] = name.split(/[\s’'-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return (second === '' ? (first || name).slice(0, 2) : first.charAt(0) + second.charAt(0)).toUpperCase();
}

/** « CDI, à partir du 1er septembre 2026 ». */
export function formatContractDates({
  type,
  startsOn,
  endsOn,
}: {
  type: ContractType;
  startsOn: string;
  endsOn: string | null;
}): string {
  const dates =
    endsOn === null ? `à partir du ${formatDay(startsOn)}` : `du ${formatDay(startsOn)} au ${formatDay(endsOn)}`;
  return `${CONTRACT_LABELS[type]}, ${dates}`;
}
