import type { ClaimSummary, Company, ManagedOffer } from '@vte/contract';
import { daysBetween, type CivilDate } from '@vte/eligibility';
import { REMINDER_DAYS_BEFORE } from '@vte/offer';
import { CLAIM_KIND_LABELS, formatDay, plural, type IconName } from '@vte/ui';

/** Something that waits for the manager, with the one act that answers it. */
export interface Waiting {
  id: string;
  icon: IconName;
  title: string;
  detail: string;
  link: readonly string[];
  params?: Record<string, string>;
  act: string;
  urgent: boolean;
}

/** What waits, the most pressing first: people, then aids with a deadline, then offers. */
export function toWaiting(
  company: Company,
  offers: readonly ManagedOffer[],
  claims: readonly ClaimSummary[],
  today: CivilDate,
): Waiting[] {
  return [
    ...companyWaits(company),
    ...offers.flatMap((offer) => peopleWait(offer)),
    ...claims.flatMap((claim) => claimWaits(claim)),
    ...offers.flatMap((offer) => offerWaits(offer, today)),
  ].sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

function companyWaits({ status, statusReason }: Company): Waiting[] {
  const profile = { id: 'company', icon: 'building-2', link: ['/entreprise/profil'] } as const;
  if (status === 'draft')
    return [
      {
        ...profile,
        title: 'La fiche de l’entreprise est à envoyer',
        detail: 'Une personne la vérifie avant la publication de votre première offre.',
        act: 'Envoyer',
        urgent: true,
      },
    ];
  if (status === 'refused')
    return [
      {
        ...profile,
        title: 'La fiche de l’entreprise est à corriger',
        detail: statusReason ?? '',
        act: 'Corriger',
        urgent: true,
      },
    ];
  return [];
}

function peopleWait({ id, title, applications, waiting }: ManagedOffer): Waiting[] {
  const unread = applications.sent ?? 0;
  if (waiting === 0 && unread === 0) return [];
  const late = waiting > 0;
  return [
    {
      id: `people-${id}`,
      icon: late ? 'clock' : 'users',
      title: late
        ? `${plural(waiting, 'personne attend', 'personnes attendent')} depuis plus de 7\u00a0jours`
        : plural(unread, 'candidature à lire', 'candidatures à lire'),
      detail: late && unread > 0 ? `${title} · ${unread}\u00a0à lire` : title,
      link: ['/entreprise/offres', id],
      act: late ? 'Répondre' : 'Lire',
      urgent: late,
    },
  ];
}

function claimWaits({ id, kind, status, candidateName, nextStep, fileBefore }: ClaimSummary): Waiting[] {
  if (status !== 'draft' && nextStep?.actor !== 'claimant') return [];
  return [
    {
      id: `claim-${id}`,
      icon: 'euro',
      title: `${CLAIM_KIND_LABELS[kind]} à compléter`,
      detail: `${candidateName}, avant le ${formatDay(nextStep?.by ?? fileBefore)}`,
      link: ['/entreprise/aides', id],
      act: 'Compléter',
      urgent: status === 'info_requested',
    },
  ];
}

function offerWaits(offer: ManagedOffer, today: CivilDate): Waiting[] {
  const { id, title, status, statusReason, validThrough } = offer;
  const item = (rest: Pick<Waiting, 'icon' | 'title' | 'detail' | 'link' | 'act' | 'urgent'>): Waiting[] => [
    { id: `offer-${id}`, ...rest },
  ];
  if (status === 'rejected')
    return item({
      icon: 'pencil',
      title: 'Une offre est à corriger',
      detail: [title, statusReason].filter(Boolean).join(' · '),
      link: ['/entreprise/offres'],
      act: 'Corriger',
      urgent: true,
    });
  if (status === 'draft')
    return item({
      icon: 'file-text',
      title: 'Un brouillon est à terminer',
      detail: title,
      link: ['/entreprise/offres', id, 'modifier'],
      act: 'Continuer',
      urgent: false,
    });
  if (status === 'published' && validThrough !== null && daysBetween(today, validThrough) <= REMINDER_DAYS_BEFORE)
    return item({
      icon: 'calendar',
      title: `Une offre expire le ${formatDay(validThrough)}`,
      detail: title,
      link: ['/entreprise/offres', id],
      act: 'Voir',
      urgent: false,
    });
  return [];
}

/** Where a newcomer stands: the company, the first offer, the first people. */
export function firstSteps(company: Company, offers: readonly ManagedOffer[]) {
  const online = offers.some(({ status }) => status === 'published' || status === 'filled');
  const people = offers.some(({ applications }) => Object.keys(applications).length > 0);
  return {
    over: online && people,
    steps: [
      {
        title: 'Votre entreprise',
        detail:
          company.status === 'verified'
            ? 'La fiche est vérifiée.'
            : company.status === 'pending'
              ? 'Une personne relit la fiche. Vous pouvez déjà rédiger vos offres.'
              : 'La fiche attend d’être envoyée à la vérification.',
        done: company.status === 'verified',
      },
      {
        title: 'Votre première offre',
        detail: online
          ? 'Elle est en ligne.'
          : offers.some(({ status }) => status === 'submitted')
            ? 'Elle est en relecture.'
            : 'Quatre étapes, cinq minutes : la mission, le contrat, le profil, la relecture. Le brouillon s’enregistre seul.',
        done: online,
      },
      {
        title: 'Vos candidatures',
        detail: people
          ? 'Les premières personnes ont répondu.'
          : 'Elles arrivent sur un tableau, de la réception au recrutement\u202f; l’aide de 4\u00a0000\u00a0€ se demande ensuite.',
        done: people,
      },
    ],
  };
}
