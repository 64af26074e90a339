import type { CommuneView, Offer } from '@vte/contract';
import { addDays, type ContractType, type DiplomaLevel } from '@vte/eligibility';
import { parisMidnight } from '../../time/paris-midnight.ts';
import { todayInParis } from '../../time/today.ts';
import { toSections } from './offer-facts.ts';
import { toBlocks } from './offer-text.ts';

/** Words of https://developers.google.com/search/docs/appearance/structured-data/job-posting, where full time goes without saying. */
const EMPLOYMENT: Partial<Record<ContractType, string>> = {
  cdd: 'TEMPORARY',
  agency: 'TEMPORARY',
  freelance: 'CONTRACTOR',
  internship: 'INTERN',
  apprenticeship: 'OTHER',
  professionalisation: 'OTHER',
};
const CREDENTIALS: Record<DiplomaLevel, string> = {
  4: 'high school',
  5: 'associate degree',
  6: 'bachelor degree',
  7: 'postgraduate degree',
  8: 'postgraduate degree',
};

/**
 * The offer as search engines read it (schema.org JobPosting); null once it is not open any more.
 *
 * @param commune where the job is
 * @param addressOf makes a whole address of a path of the site
 */
export function toJobPosting(offer: Offer, commune: CommuneView, addressOf: (path: string) => string): object | null {
  const { status, publishedAt, validThrough, company, contractType, minDiplomaLevel } = offer;
  if (status !== 'published' || publishedAt === null || validThrough === null) return null;
  const kind = contractType && EMPLOYMENT[contractType];
  return {
    '@type': 'JobPosting',
    title: offer.title,
    description: toHtml(offer),
    identifier: { '@type': 'PropertyValue', name: company.name, value: offer.id },
    url: addressOf(`/offres/${offer.slug}`),
    datePosted: todayInParis(new Date(publishedAt)),
    validThrough: parisMidnight(addDays(validThrough, 1)),
    employmentType: [offer.workingTime === 1 ? 'FULL_TIME' : 'PART_TIME', ...(kind ? [kind] : [])],
    hiringOrganization: {
      '@type': 'Organization',
      name: company.name,
      sameAs: addressOf(`/entreprises/${company.slug}`),
    },
    jobLocation: toLocation(commune),
    ...(offer.remoteShare === 1 && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'France' },
    }),
    ...toSalary(offer),
    ...(minDiplomaLevel !== null && {
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: CREDENTIALS[minDiplomaLevel],
      },
    }),
    ...(offer.skills.length > 0 && { skills: offer.skills.join(', ') }),
    ...(offer.startsOn !== null && { jobStartDate: offer.startsOn }),
    totalJobOpenings: offer.posts,
    directApply: true,
  };
}

function toLocation({ name, postcodes, region, lat, lon }: CommuneView) {
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: name,
      postalCode: postcodes[0],
      addressRegion: region.name,
      addressCountry: 'FR',
    },
    ...(lat !== null && lon !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
}

function toSalary({ payMinCents, payMaxCents, payPeriod }: Offer) {
  if (payMinCents === null || payMaxCents === null) return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: {
        '@type': 'QuantitativeValue',
        minValue: payMinCents / 100,
        maxValue: payMaxCents / 100,
        unitText: payPeriod === 'month' ? 'MONTH' : 'YEAR',
      },
    },
  };
}

/** The texts of the page, with their titles, paragraphs and lists. */
function toHtml(offer: Offer): string {
  return toSections(offer)
    .map(({ title, text, skills }) => {
      const list =
        skills.length === 0 ? '' : element('ul', skills.map((skill) => element('li', escape(skill))).join(''));
      return element('h3', escape(title)) + list + toBlocks(text).map(blockHtml).join('');
    })
    .join('');
}

function blockHtml({ kind, lines }: ReturnType<typeof toBlocks>[number]): string {
  return kind === 'list'
    ? element('ul', lines.map((line) => element('li', escape(line))).join(''))
    : element('p', lines.map(escape).join(' '));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
