/** The parameters that say something: an empty one is left out of the address. */
export function present(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ''));
}
