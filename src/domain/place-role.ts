/** SUBJECT: the case under study. ACTOR: a state that acts in it. MENTIONS: it only appears. */
export const PLACE_ROLES = ['SUBJECT', 'ACTOR', 'MENTIONS'] as const;

export type PlaceRole = (typeof PLACE_ROLES)[number];

/** The roles that count as studying a place; the default of every question about places. */
export const STUDIED_ROLES = ['SUBJECT', 'ACTOR'] as const satisfies readonly PlaceRole[];
