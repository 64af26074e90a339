/** The pattern of `ILIKE` for a text that contains these very characters: `%` and `_` are characters too. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
