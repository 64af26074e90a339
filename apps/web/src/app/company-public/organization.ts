import type { PublicCompany } from '@vte/contract';

/**
 * The company in the words of schema.org.
 *
 * @param url address of its page
 */
export function toOrganization(
  { name, siren, headcount, address, website, presentation, place }: PublicCompany,
  url: string,
) {
  return {
    '@type': 'Organization',
    name,
    url,
    identifier: { '@type': 'PropertyValue', propertyID: 'SIREN', value: siren },
    numberOfEmployees: { '@type': 'QuantitativeValue', value: Math.round(headcount) },
    ...(presentation !== '' && { description: presentation }),
    ...(website !== null && { sameAs: website }),
    ...(place !== null && {
      address: {
        '@type': 'PostalAddress',
        ...(address !== null && { streetAddress: address }),
        addressLocality: place.communeName,
        addressRegion: place.department,
        addressCountry: 'FR',
      },
    }),
  };
}
