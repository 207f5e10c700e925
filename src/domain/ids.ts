/**
 * Public ids: `<prefix>:<key>`, readable, unique across all kinds, and derived from content alone, so that the
 * order of arrival never shows in them (docs/adr/0003-deterministic-ids.md).
 */
export const ID_PREFIXES = [
  'article',
  'author',
  'theory',
  'country',
  'region',
  'organization',
  'keyword',
  'method',
  'journal',
  'issue',
  'institution',
  'work',
  'document',
  'evidence',
  'decision',
] as const;

export type IdPrefix = (typeof ID_PREFIXES)[number];

/** A public id of one kind, such as `theory:realism`. */
export type Id<P extends IdPrefix = IdPrefix> = `${P}:${string}`;

/**
 * Builds a public id.
 *
 * @throws Error when the key is empty or holds white space or control characters: a bug of the caller.
 */
export function toId<P extends IdPrefix>(prefix: P, key: string): Id<P> {
  if (!/^[^\s\p{C}]+$/u.test(key.replaceAll('\u200c', '')))
    throw new Error(`An id of kind ${prefix} cannot have the key ${JSON.stringify(key)}.`);
  return `${prefix}:${key}`;
}

/** The kind of a public id, or `null` when the text is not one. */
export function prefixOf(id: string): IdPrefix | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return ID_PREFIXES.find((known) => known === prefix) ?? null;
}

/** The part of a public id after its prefix: what the record contract prints as an id. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
