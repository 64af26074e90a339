import type { PlanAxis } from '@vte/contract';

/** What the territory of the visitor has published; two axes are still to write. */
export const PLAN: readonly { axis: PlanAxis; text: string; sources: { title: string; url: string }[] }[] = [
  {
    axis: 'coverage',
    text: [
      'La fibre arrive dans chaque zone d’activité **d’ici fin 2027**.',
      '- couverture mobile des zones d’activité d’Amboise et de Bléré : réalisée\n- point d’accès partagé à Château-Renault : en cours',
    ].join('\n\n'),
    sources: [{ title: 'Délibération du conseil communautaire (exemple)', url: 'https://example.org/deliberation' }],
  },
  {
    axis: 'land',
    text: [
      'Trois friches sont à reprendre.',
      '1. Anciennes forges : reconversion en cours.\n2. Tannerie : étude lancée.\n3. Quartier de la gare : à lancer.',
      '> Un guichet unique répond aux entreprises en dix jours.',
    ].join('\n\n'),
    sources: [{ title: 'Inventaire des friches (exemple)', url: 'https://example.org/friches' }],
  },
  {
    axis: 'ecosystems',
    text: [
      '### Un plateau technique partagé',
      'À Amboise, il ouvre aux PME un atelier de fabrication additive, et deux fois par an un forum des métiers.',
    ].join('\n\n'),
    sources: [],
  },
];
