import { distance } from 'fastest-levenshtein';
import type { Query } from '../../graph/query.js';
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

export type NameQuery = Query<NameSearch, Candidate>;

const MOST_CANDIDATES = 5;

/**
 * The id of the author, journal, institution or keyword a client means, by id or by its name: the one of just that
 * name, or else the only one whose name holds it.
 *
 * @throws GraphQLError UNKNOWN_NAME or AMBIGUOUS_NAME with the nearest candidates, UNKNOWN_ID, BAD_USER_INPUT
 */
export async function resolveNamedNode(
  reference: Reference,
  kind: 'author' | 'journal' | 'institution' | 'keyword',
  names: NameQuery,
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
): Promise<string> {
  const { id, name } = requireReference(reference, kind);
  if (id !== null) {
    const node = await loaders.node[kind].load(id);
    if (node === null) throw inputError('UNKNOWN_ID', `No ${kind} has the id ${JSON.stringify(id)}.`, []);
    return id;
  }
  const needle = fold(name);
  const holding = await store.read(names, nameSearch(needle));
  const equal = holding.filter((node) => foldedNames(node).includes(needle));
  const found = equal.length > 0 ? equal : holding;
  if (found.length === 1 && found[0] !== undefined) return found[0].id;
  if (found.length > 1)
    throw inputError(
      'AMBIGUOUS_NAME',
      `${JSON.stringify(name)} can mean ${found.length} ${kind}s; give one of their ids.`,
      nearest(needle, found),
    );
  throw inputError(
    'UNKNOWN_NAME',
    `No ${kind} is known as ${JSON.stringify(name)}.`,
    nearest(needle, await store.read(names, nameSearch(null))),
  );
}

/** Looks for names that hold the folded text; `null` lists all. */
export function nameSearch(needle: string | null): NameSearch {
  return { needle, folds: needle === null ? [] : foldsFor(needle), boundary: BOUNDARY };
}

function nearest(needle: string, nodes: readonly Candidate[]): Candidate[] {
  return nodes
    .map((node) => ({ node, far: Math.min(...foldedNames(node).map((name) => distance(needle, name))) }))
    .sort((one, other) => one.far - other.far || (one.node.id < other.node.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ node }) => node);
}

function foldedNames({ nameFa, nameEn }: Candidate): string[] {
  return [nameFa, nameEn].filter((name) => name !== null).map(fold);
}
