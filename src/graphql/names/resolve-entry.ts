import type { GraphQLError } from 'graphql';
import { keyOf, prefixOf } from '../../domain/ids.js';
import type { OntologyEntry } from '../../domain/ontology-entry.js';
import type { EntryKind, Ontology } from '../../ontology/ontology.js';
import { inputError, type Candidate } from '../errors/input-error.js';
import { requireReference, type Reference } from './reference.js';

/**
 * The id of the theory, place or organization a client means, by its id (with or without prefix) or by any of its
 * names in either language.
 *
 * @throws GraphQLError UNKNOWN_ID, UNKNOWN_NAME or AMBIGUOUS_NAME with the nearest candidates; BAD_USER_INPUT when
 *   not exactly one of id and name is given
 */
export function resolveEntry(reference: Reference, kinds: readonly EntryKind[], ontology: Ontology): string {
  const { id, name } = requireReference(reference, kinds[0] ?? 'entry');
  if (id !== null) return entryOfId(id, kinds, ontology);
  const resolution = ontology.resolveName(name, kinds);
  if (resolution.status === 'found') return resolution.entry.id;
  throw resolution.status === 'ambiguous'
    ? ambiguous(name, resolution.candidates)
    : inputError(
        'UNKNOWN_NAME',
        `No ${kindsIn(kinds)} is known as ${JSON.stringify(name)}.`,
        resolution.nearest.map(toCandidate),
      );
}

function entryOfId(id: string, kinds: readonly EntryKind[], ontology: Ontology): string {
  const spellings = prefixOf(id) === null ? kinds.map((kind) => `${kind}:${id}`) : [id];
  const entry = spellings
    .map((spelling) => ontology.get(spelling))
    .find((entry) => entry !== undefined && kinds.some((kind) => kind === prefixOf(entry.id)));
  if (entry !== undefined) return entry.id;
  throw inputError(
    'UNKNOWN_ID',
    `No ${kindsIn(kinds)} has the id ${JSON.stringify(id)}.`,
    nearestTo(keyOf(id).replaceAll('-', ' '), kinds, ontology).map(toCandidate),
  );
}

function nearestTo(name: string, kinds: readonly EntryKind[], ontology: Ontology): readonly OntologyEntry[] {
  const resolution = ontology.resolveName(name, kinds);
  if (resolution.status === 'found') return [resolution.entry];
  return resolution.status === 'ambiguous' ? resolution.candidates : resolution.nearest;
}

function ambiguous(name: string, candidates: readonly OntologyEntry[]): GraphQLError {
  return inputError(
    'AMBIGUOUS_NAME',
    `${JSON.stringify(name)} can mean ${candidates.length} things; give one of their ids.`,
    candidates.map(toCandidate),
  );
}

function kindsIn(kinds: readonly EntryKind[]): string {
  return kinds.join(' or ');
}

function toCandidate(entry: OntologyEntry): Candidate {
  return { id: entry.id, nameFa: entry.name.fa, nameEn: entry.name.en };
}
