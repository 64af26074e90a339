/** Communes whose districts have codes of their own: the commune counts, not the district. */
const DISTRICTS: readonly { from: number; to: number; commune: string }[] = [
  { from: 75101, to: 75120, commune: '75056' },
  { from: 69381, to: 69389, commune: '69123' },
  { from: 13201, to: 13216, commune: '13055' },
];

const COMMUNE_CODE = /^(?:(?:0[1-9]|[13-8]\d|2[1-9AB]|9[0-5])\d{3}|9[78]\d{3})$/;

/** True for the shape of an INSEE commune code: a Corsican postcode (20xxx) is refused. */
export function isCommuneCode(value: string): boolean {
  return COMMUNE_CODE.test(value);
}

/** The commune of a code: districts of Paris, Lyon and Marseille give their city, other codes themselves. */
export function communeOf(code: string): string {
  const number = /^\d{5}$/.test(code) ? Number(code) : Number.NaN;
  return DISTRICTS.find(({ from, to }) => number >= from && number <= to)?.commune ?? code;
}

/** Department of a commune code: two characters, three overseas. */
export function departmentOf(communeCode: string): string {
  return /^9[78]/.test(communeCode) ? communeCode.slice(0, 3) : communeCode.slice(0, 2);
}
