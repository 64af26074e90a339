/** What to read once a line is dealt with: the next one, else the one before, else nothing. */
export function nextAfter(ids: readonly string[], done: string): string | null {
  const index = ids.indexOf(done);
  return ids[index + 1] ?? ids[index - 1] ?? null;
}
