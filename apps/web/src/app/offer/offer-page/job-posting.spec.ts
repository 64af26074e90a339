import type { Offer } from '@vte/contract';
import { AMBOISE } from '../../../fixtures/amboise.ts';
import { toJobPosting } from './job-posting.ts';

const aid = { state: 'open', amountCents: 400_000, reasons: [] } as const;
const OFFER: Offer = {
  id: '019a8f3e-7c1d-7b52-9c55-1f0c6f1a2b3c',
  slug: 'chef-de-projet-amboise-6f1a2b3c',
  title: 'Chef de projet',
  status: 'published',
  company: { name: 'Ateliers & Fils', slug: 'ateliers-et-fils-123456789', size: 'pme' },
  place: null,
  distanceKm: null,
  contractType: 'cdd',
  durationMonths: 18,
  startsOn: '2027-01-04',
  payMinCents: 240_000,
  payMaxCents: 280_000,
  payPeriod: 'month',
  minDiplomaLevel: 5,
  themes: ['digital'],
  remoteShare: 0,
  aids: { recruitment: { ...aid, reasons: [] }, settlingIn: { ...aid, reasons: [] } },
  publishedAt: '2026-11-01T23:30:00.000Z',
  validThrough: '2026-12-31',
  responsibilities: 'Vous pilotez :\n- les achats < 10 k€\n- le budget',
  expectedResults: '',
  autonomy: '',
  directLink: null,
  context: '',
  profile: '',
  skills: ['Gestion de projet'],
  workingTime: 1,
  communeCode: '37003',
  idcc: null,
  posts: 2,
  verdict: { decision: 'eligible', criteria: [], findings: [], missing: [] },
};
const addressOf = (path: string) => `https://vte.exemple.fr${path}`;

describe('an offer for search engines', () => {
  it('has what Google asks for and recommends', () => {
    expect(toJobPosting(OFFER, AMBOISE, addressOf)).toEqual({
      '@type': 'JobPosting',
      title: 'Chef de projet',
      description:
        '<h3>Vos responsabilités</h3><p>Vous pilotez :</p><ul><li>les achats &lt; 10 k€</li><li>le budget</li></ul>' +
        '<h3>Le profil recherché</h3><ul><li>Gestion de projet</li></ul>',
      identifier: { '@type': 'PropertyValue', name: 'Ateliers & Fils', value: OFFER.id },
      url: 'https://vte.exemple.fr/offres/chef-de-projet-amboise-6f1a2b3c',
      datePosted: '2026-11-02',
      validThrough: '2026-12-31T23:00:00.000Z',
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Ateliers & Fils',
        sameAs: 'https://vte.exemple.fr/entreprises/ateliers-et-fils-123456789',
      },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Amboise',
          postalCode: '37400',
          addressRegion: 'Centre-Val de Loire',
          addressCountry: 'FR',
        },
        geo: { '@type': 'GeoCoordinates', latitude: 47.41, longitude: 0.98 },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 2400, maxValue: 2800, unitText: 'MONTH' },
      },
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'associate degree',
      },
      skills: 'Gestion de projet',
      jobStartDate: '2027-01-04',
      totalJobOpenings: 2,
      directApply: true,
    });
  });

  it('says that a job is done from anywhere only when it wholly is', () => {
    expect(toJobPosting({ ...OFFER, remoteShare: 0.8 }, AMBOISE, addressOf)).not.toHaveProperty('jobLocationType');
    expect(toJobPosting({ ...OFFER, remoteShare: 1 }, AMBOISE, addressOf)).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'France' },
    });
  });

  it.each(['filled', 'expired'] as const)('says nothing of an offer that is %s', (status) => {
    expect(toJobPosting({ ...OFFER, status }, AMBOISE, addressOf)).toBeNull();
  });
});
