import { distance } from 'fastest-levenshtein';
import type { Query } from '../../graph/query.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import { inputError, type Candidate } from '../errors/input-error.js';
import type { Context } from '../context.js';
import { BOUNDARY, fold, foldsFor } from './folds.js';
import { requireReference, type Reference } from './reference.js';

/** The parameters of the statements that list names. */
export interface NameSearch {
  needle: string | null;
  folds: string[][];
  boundary: string;
}

/** The kinds of node that are found by name in the graph; the ontology knows the names of the others. */
export type NamedKind = 'author' | 'journal' | 'institution' | 'keyword';

export type NameQuery = Query<NameSearch, Candidate>;

const MOST_CANDIDATES = 5;

/** Shorter words, such as initials, are near to every name. */
const LEAST_LETTERS = 4;

/**
 * The id of the author, journal, institution or keyword a client means, by id or by its name: the one of just that
 * name, or else the only one whose name holds it; a person also by the name in the other script.
 *
 * @throws GraphQLError UNKNOWN_NAME or AMBIGUOUS_NAME with the nearest candidates, UNKNOWN_ID, BAD_USER_INPUT
 */
export async function resolveNamedNode(
  reference: Reference,
  kind: NamedKind,
  names: NameQuery,
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
): Promise<string> {
  const { id, name } = requireReference(reference, kind);
  if (id !== null) {
    const node = await loaders.node[kind].load(id);
    if (node === null) throw inputError('UNKNOWN_ID', `No ${kind} has the id ${JSON.stringify(id)}.`, []);
    return node.id;
  }
  const needle = fold(name);
  const holding = needle === '' ? [] : await store.read(names, nameSearch(needle));
  const equal = holding.filter((node) => foldedNames(node).includes(needle));
  if (holding.length > 0) return theOne(name, kind, equal.length > 0 ? equal : holding);
  const all = await store.read(names, nameSearch(null));
  const alike = kind === 'author' ? all.filter((node) => soundsAs(node, name)) : [];
  return alike.length > 0 ? theOne(name, kind, alike) : theOne(name, kind, [], nearest(needle, all));
}

/** @throws GraphQLError unless exactly one node was found */
function theOne(
  name: string,
  kind: NamedKind,
  found: readonly Candidate[],
  candidates: readonly Candidate[] = nearest(fold(name), found),
): string {
  if (found.length === 1 && found[0] !== undefined) return found[0].id;
  const quoted = JSON.stringify(name);
  if (found.length === 0) throw inputError('UNKNOWN_NAME', `No ${kind} is known as ${quoted}.`, candidates);
  const message = `${quoted} can mean ${found.length} ${kind}s; give one of their ids.`;
  throw inputError('AMBIGUOUS_NAME', message, candidates);
}

/** Whether a person's name has the consonants of this one, in whichever script. */
function soundsAs({ nameFa, nameEn }: Candidate, name: string): boolean {
  const skeleton = nameSkeleton(name);
  return (
    skeleton !== '' && [nameFa, nameEn].some((known) => known !== null && nameSkeleton(known) === skeleton)
  );
}

/** Looks for names that hold the folded text; `null` lists all. */
export function nameSearch(needle: string | null): NameSearch {
  return { needle, folds: needle === null ? [] : foldsFor(needle), boundary: BOUNDARY };
}

/** By the whole name or by a word of it: a person is mostly asked for by the family name. */
function nearest(needle: string, nodes: readonly Candidate[]): Candidate[] {
  return nodes
    .map((node) => ({ node, far: Math.min(...namesAndWords(node).map((name) => distance(needle, name))) }))
    .sort((one, other) => one.far - other.far || (one.node.id < other.node.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ node }) => node);
}

function namesAndWords(node: Candidate): string[] {
  const words = [node.nameFa, node.nameEn].flatMap((name) => name?.split(/\s+/u) ?? []).map(fold);
  return [...foldedNames(node), ...words.filter((word) => word.length >= LEAST_LETTERS)];
}

function foldedNames({ nameFa, nameEn }: Candidate): string[] {
  return [nameFa, nameEn].filter((name) => name !== null).map(fold);
}
