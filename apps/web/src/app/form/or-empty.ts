/** The router gives undefined for a parameter that the address does not have. */
export function orEmpty(text: string | undefined): string {
  return text ?? '';
}
