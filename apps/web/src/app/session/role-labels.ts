import type { Role } from '@vte/contract';

export const ROLE_LABELS: Record<Role, string> = {
  candidate: 'Candidat',
  company: 'Entreprise',
  admin: 'Administration',
  moderator: 'Modération',
  instructor: 'Instruction',
  approver: 'Décision',
  payer: 'Paiement',
  auditor: 'Audit',
  territory_manager: 'Territoire',
};
