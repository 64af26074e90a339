/** VTE Vert, a separate aid, off by default: facts of one mission. EUR cents. */
export interface VertMission {
  /** Amount of the call, which changed with the years. */
  capCents: number;
  spendingCents: number;
  /** True when the exceptional work-study aid is received for the same post. */
  alternanceAid: boolean;
  /** Ceiling in that case: 8,000 EUR under a cap of 12,000; 4,000 under 8,000. */
  alternanceCapCents: number;
  emploiFranc: boolean;
  /** Audit only or awareness only is excluded. */
  auditOnly: boolean;
}

/**
 * Amount of VTE Vert, EUR cents: half of the spending within the cap, nothing with an emploi franc or for an audit only
 * (code.travail.gouv.fr, fiche VTE Vert; cap-metiers.pro, fiche A 3.8).
 */
export function vertAmountCents(mission: VertMission): number {
  if (mission.emploiFranc || mission.auditOnly) return 0;
  const cap = mission.alternanceAid ? mission.alternanceCapCents : mission.capCents;
  return Math.min(cap, Math.round(mission.spendingCents / 2));
}

/** One aid per establishment, five establishments per company. */
export function vertAllowed({ aidsOfSiret, siretsOfSiren }: { aidsOfSiret: number; siretsOfSiren: number }): boolean {
  return aidsOfSiret === 0 && siretsOfSiren < 5;
}
