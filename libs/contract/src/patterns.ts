/** How what is written in an address looks: for the schemas, and for pages that read an address without them. */

/** INSEE code of a commune: Corsican letters included, a postcode is none. */
export const COMMUNE_CODE = /^(?:(?:0[1-9]|[13-8]\d|2[1-9AB]|9[0-5])\d{3}|9[78]\d{3})$/;
export const DEPARTMENT_CODE = /^(?:\d{2}|2[AB]|9[78]\d)$/;
export const REGION_CODE = /^\d{2}$/;
/** A line without control character, half of a character nor what Unicode keeps for no character, which XML refuses. */
export const CLEAN_LINE = /^[^\p{Cc}\p{Cs}\p{NChar}]*$/u;
/** Nine digits: the key is checked where a SIREN is registered, not where it is looked for. */
export const SIREN_DIGITS = /^\d{9}$/;
/** Most values of a filter of the search. */
export const MOST_VALUES = 20;

/** True for a line of that many characters, spaces around it aside. */
export function isLine(text: string, least: number, most: number): boolean {
  const line = text.trim();
  return line.length >= least && line.length <= most && CLEAN_LINE.test(line);
}
