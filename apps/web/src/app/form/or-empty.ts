/** The router gives undefined for a parameter that the address does not have, a list for one that it has several times. */
export function orEmpty(text: string | readonly string[] | undefined): string {
  return [text].flat().at(-1) ?? '';
}
