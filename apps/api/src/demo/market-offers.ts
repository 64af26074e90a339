import type { ContractType } from '@vte/eligibility';
import type { Offer } from '../offer/offer.entity.ts';
import type { OfferStatus } from '@vte/offer';
import type { Cast } from './story.ts';
import type { World } from './world.ts';

/** Offers in all, by state, those of the hires and of the visitor's company included. */
const COUNTS: readonly [OfferStatus, number][] = [
  ['published', 268],
  ['submitted', 18],
  ['draft', 20],
  ['rejected', 8],
  ['expired', 10],
  ['archived', 4],
];
/** One in five is work-study. */
const CONTRACTS: readonly ContractType[] = ['cdi', 'cdi', 'cdi', 'cdd', 'apprenticeship'];

/** Wordings that wait for a moderator, one offer each. */
const FLAGGED: readonly Partial<Offer>[] = [
  { title: 'Ingénieur méthodes' },
  { profile: 'Profil jeune et dynamique, à l’aise avec les outils numériques et prêt à se déplacer.' },
  { autonomy: 'À définir ensemble.' },
  { payMinCents: 210_000, payMaxCents: 380_000 },
  { profile: 'Bonne présentation exigée : vous recevez nos clients. Joindre une photo au CV.' },
];
const REJECTIONS: readonly { change: Partial<Offer>; reason: string }[] = [
  {
    change: { title: 'Technicien de maintenance' },
    reason: 'Le titre nomme le métier au masculin seulement : écrivez les deux formes ou ajoutez (H/F).',
  },
  {
    change: { responsibilities: 'Saisie des commandes, classement, accueil téléphonique et suivi des livraisons.' },
    reason: 'Les responsabilités décrivent des tâches : dites ce que la personne pilote et décide.',
  },
  {
    change: { profile: 'Idéalement entre 22 et 28 ans, vous débutez votre carrière.' },
    reason: 'Une offre ne fixe pas d’âge (Code du travail, article L5331-2). Retirez cette phrase.',
  },
  {
    change: { expectedResults: 'Selon les besoins.' },
    reason: 'Aucun résultat attendu n’est décrit : c’est ce que les candidats lisent en premier.',
  },
];

/** Fills the market: every verified company recruits, some wait for the moderation. */
export function offerEverywhere(world: World, { companies, offers }: Cast): void {
  const { random } = world;
  const verified = companies.slice(1).filter(({ company }) => company.status === 'verified');
  const pending = companies.filter(({ company }) => company.status === 'pending');
  const nextOwner = random.deck(verified);
  const nextPending = random.deck(pending);
  for (const [status, count] of COUNTS) {
    const missing = count - offers.all.filter(({ offer }) => offer.status === status).length;
    for (let index = 0; index < missing; index += 1) {
      const contractType = random.pick(CONTRACTS);
      if (status === 'published') offers.publish(nextOwner(), world.daysAgo(random.between(0, 52)), { contractType });
      if (status === 'draft') draft(index, contractType);
      if (status === 'submitted') submit(index, contractType);
      if (status === 'rejected') reject(index, contractType);
      if (status === 'expired' || status === 'archived') expire(status, contractType);
    }
  }

  function draft(index: number, contractType: ContractType): void {
    const change = index % 2 === 0 ? { autonomy: '', expectedResults: '', payMinCents: null, payMaxCents: null } : {};
    offers.write(index % 5 === 0 ? nextPending() : nextOwner(), {
      at: world.daysAgo(random.between(1, 5)),
      contractType,
      change,
    });
  }

  function submit(index: number, contractType: ContractType): void {
    const owner = index % 6 === 5 ? nextPending() : nextOwner();
    const change = index % 3 === 0 ? (FLAGGED[index / 3] ?? {}) : {};
    const at =
      owner.company.status === 'pending'
        ? world.later(owner.company.updatedAt, 0)
        : world.daysAgo(random.between(1, 8));
    const written = offers.write(owner, { at, contractType, change });
    offers.move(written, 'submit', world.later(at, random.between(0, 2)), 'company');
  }

  function reject(index: number, contractType: ContractType): void {
    const { change, reason } = random.pick(REJECTIONS.slice(index % REJECTIONS.length));
    const at = world.daysAgo(random.between(8, 40));
    const written = offers.write(nextOwner(), { at, contractType, change });
    offers.move(written, 'submit', world.later(at, 1), 'company');
    offers.move(written, 'reject', world.later(at, random.between(2, 6)), 'moderator', reason);
  }

  function expire(status: OfferStatus, contractType: ContractType): void {
    const publishedAt = world.daysAgo(random.between(70, 88));
    const written = offers.publish(nextOwner(), publishedAt, { contractType });
    const expiredAt = world.later(publishedAt, 61);
    offers.move(written, 'expire', expiredAt, 'system');
    if (status === 'archived') offers.move(written, 'archive', world.later(expiredAt, 4), 'company');
  }
}
