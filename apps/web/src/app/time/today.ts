import { dayOf } from '@vte/ui';

/** The civil date in Paris, which decides "today". */
export function todayInParis(now = new Date()): string {
  return dayOf(now.toISOString());
}
