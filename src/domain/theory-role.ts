/**
 * What an article does with a theory. The first three are the "paradigm advanced" of the TRIP codebook
 * (Teaching, Research and International Policy project), the next two its "paradigm taken seriously".
 */
export const THEORY_ROLES = ['APPLIES', 'TESTS', 'EXTENDS', 'COMPARES', 'CRITICIZES', 'MENTIONS'] as const;

export type TheoryRole = (typeof THEORY_ROLES)[number];

/** The roles that count as applying a theory; the default of every question about applications. */
export const APPLIED_ROLES = ['APPLIES', 'TESTS', 'EXTENDS'] as const satisfies readonly TheoryRole[];

/** The roles that discuss a theory without working by it. */
export const DISCUSSED_ROLES = ['COMPARES', 'CRITICIZES'] as const satisfies readonly TheoryRole[];

/** The relationship type that carries a role in the graph (design of the graph: APPLIES, DISCUSSES, MENTIONS). */
export function theoryRelationship(role: TheoryRole): 'APPLIES' | 'DISCUSSES' | 'MENTIONS' {
  if (role === 'MENTIONS') return 'MENTIONS';
  return role === 'COMPARES' || role === 'CRITICIZES' ? 'DISCUSSES' : 'APPLIES';
}
