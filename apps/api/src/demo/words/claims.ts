import type { DocumentType } from '@vte/grant';

/** Papers of a claim: what is written at the top, and how people name the file. */
export const PAPERS: Readonly<Record<DocumentType, { title: string; file: string }>> = {
  vte_charter: { title: 'Charte du VTE', file: 'charte-vte-signee' },
  employment_contract: { title: 'Contrat de travail', file: 'contrat-de-travail' },
  diploma: { title: 'Diplôme', file: 'diplome' },
  enrolment_proof: { title: 'Certificat de scolarité', file: 'certificat-de-scolarite' },
  registry_statement: { title: 'Avis de situation au répertoire Sirene', file: 'avis-sirene' },
  bank_details: { title: 'Relevé d’identité bancaire', file: 'rib' },
  de_minimis_declaration: { title: 'Déclaration des aides de minimis', file: 'declaration-de-minimis' },
  urssaf_certificate: { title: 'Attestation de vigilance Urssaf', file: 'attestation-urssaf' },
  dwelling_proof: { title: 'Justificatif de logement', file: 'bail' },
  other: { title: 'Autre document', file: 'document' },
};

export type RequestedItem = { document: DocumentType; note: string };

/** What an instructor asks for, by kind of claim. */
export const REQUESTS: Readonly<Record<'recruitment' | 'settling_in', readonly (readonly RequestedItem[])[]>> = {
  recruitment: [
    [
      {
        document: 'bank_details',
        note: 'Le RIB est au nom d’une autre société : envoyez celui de l’entreprise qui recrute.',
      },
    ],
    [
      { document: 'urssaf_certificate', note: 'L’attestation a plus de six mois : téléchargez-en une récente.' },
      { document: 'employment_contract', note: 'La page de signature manque.' },
    ],
    [
      {
        document: 'vte_charter',
        note: 'La charte n’est signée que par l’entreprise : ajoutez la signature de la personne recrutée.',
      },
    ],
    [
      {
        document: 'de_minimis_declaration',
        note: 'Complétez le tableau pour les trois dernières années, même si aucune aide n’a été reçue.',
      },
    ],
  ],
  settling_in: [
    [{ document: 'dwelling_proof', note: 'Le bail n’est pas signé par le bailleur.' }],
    [{ document: 'enrolment_proof', note: 'Le certificat est celui de l’an dernier : envoyez celui de cette année.' }],
  ],
};

export const FAVOURABLE: readonly string[] = [
  'Dossier complet, conditions réunies. Mission bien décrite.',
  'Toutes les pièces concordent avec le contrat.',
  'Le poste est bien à responsabilité : projet, résultat et lien avec la direction sont établis.',
  'Pièces relues une à une, rien à signaler.',
];

export const SEND_BACK =
  'Le loyer indiqué sur le bail ne correspond pas à la quittance : vérifiez l’adresse avant de conclure.';

/** Why an aid is refused: the opinion of the instructor, then the decision that the claimant reads. */
export const REFUSALS = {
  oldDiploma: {
    code: 'DIPLOMA_TOO_OLD',
    note: 'Diplôme obtenu plus de deux ans avant la signature : condition non remplie.',
    reason:
      'Le diplôme a été obtenu plus de deux ans avant la signature du contrat. L’aide est réservée aux diplômés de moins de deux ans.',
  },
  dwelling: {
    code: null,
    note: 'Le logement était occupé avant le contrat : il ne s’agit pas d’une installation.',
    reason:
      'Le justificatif montre que vous habitiez déjà ce logement avant la signature du contrat. L’aide accompagne une installation.',
  },
  mission: {
    code: 'MISSION_NOT_RESPONSIBLE',
    note: 'Les tâches décrites relèvent de l’exécution, malgré un échange avec l’entreprise.',
    reason:
      'La fiche de poste jointe décrit des tâches d’exécution : elle ne montre ni projet confié, ni résultat attendu.',
  },
} as const;

export const APPEAL =
  'La fiche de poste jointe était une ancienne version. La personne pilote bien le projet depuis le premier jour : la nouvelle fiche et l’organigramme le montrent.';

export const REVOCATION =
  'Le contrat a été rompu avant la fin de la période d’essai et l’entreprise, entendue, ne le conteste pas.';

export const CLAWBACK = 'Contrat rompu d’un commun accord avant douze mois : la part non acquise est à rembourser.';
