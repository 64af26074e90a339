import type { SearchFacets } from '@vte/contract';
import type { ContractType } from '@vte/eligibility';
import { DEFAULT_RULE_SET } from '@vte/grant';
import { formatMoney, plural } from '@vte/ui';

interface Door {
  heading: string;
  text: string;
  contracts: readonly ContractType[];
  what: string;
}

const doors = (): Door[] => [
  {
    heading: 'Je suis diplômé ou diplômée',
    text: 'Bac+2 ou plus, depuis moins de deux ans. Un vrai projet, un lien direct avec la direction.',
    contracts: ['cdi', 'cdd'],
    what: 'en CDI ou CDD',
  },
  {
    heading: 'Je cherche une alternance',
    text: `Une mission qui compte et jusqu’à ${formatMoney(DEFAULT_RULE_SET.settlingIn.amountCents)} pour vous installer près de l’entreprise.`,
    contracts: ['apprenticeship', 'professionalisation'],
    what: 'en alternance',
  },
];

/** What candidates may come for, and how many offers wait for them behind each door. */
export function toDoors(byContract: SearchFacets['contract']) {
  return doors().map(({ what, ...door }) => {
    const count = byContract
      .filter(({ value }) => door.contracts.some((contract) => contract === value))
      .reduce((sum, facet) => sum + facet.count, 0);
    return { ...door, label: count === 0 ? `Voir les offres ${what}` : `Voir ${plural(count, 'offre')} ${what}` };
  });
}
