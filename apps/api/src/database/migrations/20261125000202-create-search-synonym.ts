import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First groups of words of the field; an administrator changes them later. */
const GROUPS = [
  ['numérique', 'digital', 'informatique', 'digitalisation', 'numérisation'],
  ['écologie', 'RSE', 'environnement', 'transition écologique', 'développement durable', 'décarbonation'],
  ['alternance', 'apprentissage', 'professionnalisation', 'alternant', 'apprenti'],
  ['commercial', 'vente', 'vendeur', 'business developer', 'technico-commercial'],
  ['e-commerce', 'commerce en ligne', 'vente en ligne'],
  ['export', 'international', 'import export'],
  ['ressources humaines', 'RH', 'recrutement'],
  ['bras droit', 'adjoint de direction', 'assistant de direction'],
  ['chef de projet', 'chargé de projet', 'responsable de projet', 'project manager'],
  ['développeur', 'programmeur', 'ingénieur logiciel'],
  ['communication', 'marketing', 'marque'],
  ['logistique', 'supply chain', 'approvisionnement'],
  ['qualité', 'QHSE', 'HSE', 'QSE'],
  ['données', 'data', 'statistiques'],
  ['finance', 'comptabilité', 'contrôle de gestion'],
  ['maintenance', 'GMAO'],
  ['énergie', 'efficacité énergétique', 'bilan carbone'],
  ['production', 'fabrication', 'industrialisation'],
  ['conception', 'bureau d’études', 'R&D', 'recherche et développement', 'innovation'],
  ['bac+2', 'BTS', 'DUT'],
];

export class CreateSearchSynonym20261125000202 implements MigrationInterface {
  name = 'CreateSearchSynonym20261125000202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_synonym (
        id uuid PRIMARY KEY,
        words text[] NOT NULL CHECK (cardinality(words) BETWEEN 2 AND 20),
        updated_at timestamptz NOT NULL,
        version integer NOT NULL
      )`);
    for (const [index, words] of GROUPS.entries())
      await runner.query("INSERT INTO search_synonym VALUES ($1, $2, '2026-11-25T00:00:00Z', 1)", [
        `019ab000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
        words,
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE search_synonym');
  }
}
