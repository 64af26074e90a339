import type { PublicCompany } from '@vte/contract';
import { toOrganization } from './organization.ts';

const company: PublicCompany = {
  slug: 'ateliers-vauberne',
  name: 'Ateliers Vauberne',
  siren: '732829320',
  size: 'pme',
  naf: '25.62B',
  headcount: 119.6,
  address: null,
  website: null,
  presentation: '',
  place: null,
};

describe('a company for search engines', () => {
  it('says nothing that is not known', () => {
    expect(toOrganization(company, 'https://vte.exemple.fr/entreprises/ateliers-vauberne')).toEqual({
      '@type': 'Organization',
      name: 'Ateliers Vauberne',
      url: 'https://vte.exemple.fr/entreprises/ateliers-vauberne',
      identifier: { '@type': 'PropertyValue', propertyID: 'SIREN', value: '732829320' },
      numberOfEmployees: { '@type': 'QuantitativeValue', value: 120 },
    });
  });

  it('gives its place and its site', () => {
    const place = { communeCode: '37003', communeName: 'Amboise', department: '37', territory: null };
    expect(
      toOrganization({ ...company, place, address: '2 rue des Ateliers', website: 'https://exemple.fr' }, ''),
    ).toMatchObject({
      sameAs: 'https://exemple.fr',
      address: { streetAddress: '2 rue des Ateliers', addressLocality: 'Amboise', addressCountry: 'FR' },
    });
  });
});
