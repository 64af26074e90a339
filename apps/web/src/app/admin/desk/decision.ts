/** A decision with its written reason. */
export interface Decision<Action extends string> {
  action: Action;
  label: string;
  key: string;
  severe: boolean;
  hint: string;
  suggestions: readonly string[];
  /** What the toast says after the name of the case. */
  done: string;
}

/** Where the reason goes. */
export const SENT = 'Il est envoyé tel quel à l’entreprise.';
