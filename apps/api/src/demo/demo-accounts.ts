import type { Role } from '@vte/contract';

/** The password of every account of the demonstration: it opens nothing real. */
export const DEMO_PASSWORD = 'Territoires-148!';

export interface DemoAccount {
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
  /** Whom the visitor becomes. */
  label: string;
}

/** One account for each role, as `npm start` prints them. */
export const DEMO_ACCOUNTS = {
  company: account('entreprise', 'Claire', 'Aubin', 'company', 'Dirigeante d’une PME'),
  graduate: account('candidat', 'Inès', 'Marchal', 'candidate', 'Jeune diplômée'),
  alternant: account('alternant', 'Théo', 'Garnier', 'candidate', 'Alternant'),
  moderator: account('moderation', 'Nadia', 'Lebon', 'moderator', 'Modération'),
  instructor: account('instruction', 'Marc', 'Aubert', 'instructor', 'Instruction des aides'),
  approver: account('decision', 'Hélène', 'Favre', 'approver', 'Décision'),
  payer: account('paiement', 'Karim', 'Meziane', 'payer', 'Paiement'),
  admin: account('administration', 'Odile', 'Perrin', 'admin', 'Administration'),
  auditor: account('audit', 'Luc', 'Besnard', 'auditor', 'Audit'),
  territoryManager: account('territoire', 'Anne', 'Tanguy', 'territory_manager', 'Cheffe de projet de territoire'),
} as const satisfies Record<string, DemoAccount>;

function account(name: string, firstName: string, lastName: string, role: Role, label: string): DemoAccount {
  return { email: `${name}@demo.example`, firstName, lastName, role, label };
}
