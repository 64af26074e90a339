/** The administrator of the database of the journeys. */
export const FIRST_ADMIN = { email: 'premiere.admin@exemple.fr', password: 'Phare-Ouest:29,vent' };
