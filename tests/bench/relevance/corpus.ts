import type { ContractType, MissionTheme } from '@vte/eligibility';
import pg from 'pg';

/** An offer of the demonstration, with every word that a search may read. */
export interface Document {
  id: string;
  title: string;
  skills: string[];
  themes: MissionTheme[];
  contract: ContractType;
  text: string;
  company: string;
  town: string;
  territory: string;
  department: string;
}

export const DOCUMENTS = `
  SELECT offer.id, offer.title, offer.skills, offer.themes, offer.contract_type AS contract,
         concat_ws(' ', offer.responsibilities, offer.expected_results, offer.autonomy, offer.context, offer.profile) AS text,
         company.name AS company, commune.name AS town, coalesce(territory.name, '') AS territory, department.name AS department
    FROM offer
    JOIN offer_search USING (id)
    JOIN company ON company.id = offer.company_id
    JOIN commune ON commune.code = offer.commune_code
    JOIN department ON department.code = commune.department_code
    LEFT JOIN territory ON territory.list = '148' AND territory.slug = offer_search.territory`;

export async function readDocuments(client: pg.Client): Promise<Document[]> {
  const { rows } = await client.query<Document>(DOCUMENTS);
  return rows;
}
