/** A label by which nodes are kept and found; a country and a region also carry `Place`. */
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Every label of nodes that a dump holds, in the order of the dump. */
export const NODE_LABELS = [
  'Article',
  'Author',
  'Country',
  'Region',
  'Document',
  'Evidence',
  'Institution',
  'Issue',
  'Journal',
  'Keyword',
  'Method',
  'Organization',
  'Theory',
  'Work',
  'WorkKey',
  'NameKey',
  'FormerId',
  'Decision',
  'MentionKey',
] as const;

/** A relationship type with the labels it joins: what a statement needs to find both ends by index. */
export interface RelationshipKind {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel | 'Place';
}

const kind = (type: string, from: NodeLabel, to: RelationshipKind['to']): RelationshipKind => ({
  type,
  from,
  to,
});

/** Every kind of relationship in the graph. `PART_OF` leaves countries and regions alike. */
export const RELATIONSHIP_KINDS: readonly RelationshipKind[] = [
  kind('ABOUT', 'Evidence', 'Theory'),
  kind('ABOUT', 'Evidence', 'Place'),
  kind('ABOUT', 'Evidence', 'Organization'),
  kind('ABOUT', 'Evidence', 'Method'),
  kind('AFFILIATED_WITH', 'Author', 'Institution'),
  kind('APPLIES', 'Article', 'Theory'),
  kind('CITES', 'Article', 'Article'),
  kind('CITES', 'Article', 'Work'),
  kind('CITES_KEY', 'Article', 'WorkKey'),
  kind('CONCERNS', 'Decision', 'MentionKey'),
  kind('DESCRIBED_IN', 'Article', 'Document'),
  kind('DISCUSSES', 'Article', 'Theory'),
  kind('FORMERLY', 'Article', 'FormerId'),
  kind('FORMERLY', 'Author', 'FormerId'),
  kind('HAS_KEY', 'Article', 'WorkKey'),
  kind('HAS_KEY', 'Author', 'NameKey'),
  kind('HAS_KEYWORD', 'Article', 'Keyword'),
  kind('IN', 'Evidence', 'Document'),
  kind('INVOLVES', 'Article', 'Organization'),
  kind('IN_ISSUE', 'Article', 'Issue'),
  kind('IN_JOURNAL', 'Article', 'Journal'),
  kind('KIND_OF', 'Method', 'Method'),
  kind('MAY_BE', 'Article', 'Article'),
  kind('MAY_BE', 'Author', 'Author'),
  kind('MEMBER_OF', 'Country', 'Organization'),
  kind('MENTIONS', 'Article', 'Theory'),
  kind('MENTIONS', 'Article', 'Place'),
  kind('OF', 'Evidence', 'Article'),
  kind('OF_JOURNAL', 'Issue', 'Journal'),
  kind('PART_OF', 'Country', 'Region'),
  kind('PART_OF', 'Region', 'Region'),
  kind('REVOKES', 'Decision', 'Decision'),
  kind('STUDIES', 'Article', 'Place'),
  kind('SUBTHEORY_OF', 'Theory', 'Theory'),
  kind('USES', 'Article', 'Method'),
  kind('WROTE', 'Author', 'Article'),
];

/** The kind of a relationship, from its type and the ids it joins; `null` when the graph has no such kind. */
export function relationshipKind(type: string, from: string, to: string): RelationshipKind | null {
  const sameType = RELATIONSHIP_KINDS.filter((known) => known.type === type);
  const sameStart = sameType.filter((known) => beginsAs(known.from, from));
  // The ids of keys and of former ids look like anything, but a type that leads to them leads nowhere else.
  if (sameStart.length <= 1) return sameStart[0] ?? null;
  return sameStart.find((known) => beginsAs(known.to, to)) ?? null;
}

function beginsAs(label: RelationshipKind['to'], id: string): boolean {
  const prefixes = label === 'Place' ? ['country', 'region'] : [label.toLowerCase()];
  return prefixes.some((prefix) => id.startsWith(`${prefix}:`));
}
