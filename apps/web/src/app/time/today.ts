const CIVIL = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' });

/** The civil date in Paris, which decides "today". */
export function todayInParis(now = new Date()): string {
  return CIVIL.format(now);
}
