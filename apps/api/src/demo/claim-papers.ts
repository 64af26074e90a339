import { requiredDocuments, type DocumentType } from '@vte/grant';
import type { Account } from '../auth/auth.entity.ts';
import type { ClaimDocument, GrantClaim } from '../grant/claim.entity.ts';
import { slugify } from '@vte/offer';
import { sheet } from './pdf.ts';
import { PAPERS } from './words/claims.ts';
import type { World } from './world.ts';

/** The papers that claimants send, each a small PDF that says what it stands for. */
export class ClaimPapers {
  readonly all: ClaimDocument[] = [];

  constructor(private readonly world: World) {}

  /** Those of a draft that was begun. */
  begin(claim: GrantClaim, claimant: Account, at: Date): void {
    for (const type of typesOf(claim).slice(0, this.world.random.between(0, 3))) this.add(claim, claimant, type, at);
  }

  /** All that the sending asks for, one after the other. */
  complete(claim: GrantClaim, claimant: Account, from: Date, until: Date): void {
    const types = typesOf(claim);
    const step = (until.getTime() - from.getTime()) / (types.length + 1);
    types.forEach((type, index) => {
      this.add(claim, claimant, type, new Date(from.getTime() + step * (index + 1)));
    });
  }

  /** A better copy takes the place of the one before. */
  replace(claim: GrantClaim, claimant: Account, type: DocumentType, at: Date): void {
    const index = this.all.findIndex((document) => document.claimId === claim.id && document.type === type);
    const [before] = this.all.splice(index, 1);
    if (before !== undefined) this.world.forgetFile(before.id);
    this.add(claim, claimant, type, at);
  }

  private add(claim: GrantClaim, claimant: Account, type: DocumentType, at: Date): void {
    const { title, file } = PAPERS[type];
    const { companyName, candidateName, offerTitle, contract } = claim.facts;
    const name = `${file}-${slugify(claim.kind === 'recruitment' ? companyName : candidateName)}.pdf`;
    const lines = [
      `Entreprise : ${companyName} (${claim.siren})`,
      `Personne recrutée : ${candidateName}`,
      `Poste : ${offerTitle}`,
      `Début du contrat : ${contract.startsOn.split('-').reverse().join('/')}`,
    ];
    const kept = this.world.keepFile(claimant.id, name, sheet(title, lines), at);
    this.all.push({ id: kept.id, claimId: claim.id, type, name, sizeBytes: kept.sizeBytes, addedAt: at });
  }
}

function typesOf({ kind, facts }: GrantClaim): readonly DocumentType[] {
  return requiredDocuments(kind, facts.contract.type);
}
