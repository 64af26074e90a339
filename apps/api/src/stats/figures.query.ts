/** One cell of what is counted: a month of Paris and a commune. */
export interface CountRow {
  month: string;
  commune: string | null;
  count: number;
  cents: string;
}

const MONTH = (instant: string) => `to_char(${instant} AT TIME ZONE 'Europe/Paris', 'YYYY-MM')`;
/** First instant of the month that is not counted yet. */
const END = "($1::date)::timestamp AT TIME ZONE 'Europe/Paris'";

const aids = (kind: 'recruitment' | 'settling_in') => `
  SELECT ${MONTH('paid.at')} AS month, offer.commune_code AS commune, count(*)::int AS count,
         sum(claim.amount_cents) AS cents
    FROM (SELECT claim_id, max(at) AS at FROM claim_event WHERE to_status = 'paid' GROUP BY claim_id) paid
    JOIN grant_claim claim ON claim.id = paid.claim_id AND claim.status = 'paid' AND claim.kind = '${kind}'
    JOIN application ON application.id = claim.application_id
    JOIN offer ON offer.id = application.offer_id
   WHERE paid.at < ${END}
   GROUP BY 1, 2`;

/** One query for each figure. `$1` is the first day that is not counted. */
export const FIGURE_QUERIES = {
  offers: `
    SELECT ${MONTH('published_at')} AS month, commune_code AS commune, count(*)::int AS count, 0 AS cents
      FROM offer
     WHERE published_at < ${END}
     GROUP BY 1, 2`,
  applications: `
    SELECT ${MONTH('application.sent_at')} AS month, offer.commune_code AS commune, count(*)::int AS count, 0 AS cents
      FROM application JOIN offer ON offer.id = application.offer_id
     WHERE application.sent_at < ${END}
     GROUP BY 1, 2`,
  hires: `
    SELECT ${MONTH('hired.at')} AS month, offer.commune_code AS commune, count(*)::int AS count, 0 AS cents
      FROM (SELECT application_id, max(at) AS at FROM application_event WHERE to_status = 'hired'
             GROUP BY application_id) hired
      JOIN application ON application.id = hired.application_id AND application.status = 'hired'
      JOIN offer ON offer.id = application.offer_id
     WHERE hired.at < ${END}
     GROUP BY 1, 2`,
  recruitmentAids: aids('recruitment'),
  settlingInAids: aids('settling_in'),
} as const;
