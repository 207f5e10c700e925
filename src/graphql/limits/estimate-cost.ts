import { getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

/** How many items lists without a page size hold, on average: authors, theories or keywords of one article. */
const USUAL_LIST = 3;

const USUAL_PAGE = 20;

/** A decision reads and writes all that its subjects hang together with, in its turn after all others. */
const MUTATION = 500;

/** A document is read and extracted whole, whatever is asked of it afterwards. */
const DOCUMENT = 100;

/** What explains one node reads all its documents or bylines, and shares no statement with its neighbours'. */
const EXPLANATION = 100;

const EXPLAINED = new Set(
  ['Article', 'Author'].flatMap((type) =>
    ['mentions', 'variants', 'decisions', 'explanation'].map((field) => `${type}.${field}`),
  ),
);

/** The arguments whose values are looked at; of a list, how long it is. */
export const COUNTED_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last', 'ids']);

/** Passages of one claim beyond the first few are rare, whatever is asked for. */
const USUAL_EVIDENCE = 3;

/**
 * Estimates how many values a field answers with: itself, and what is asked of each of its items. A connection
 * counts by its page size; the lists inside a connection are that page and do not count again.
 */
export const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name === 'Mutation') return MUTATION + documentsIn(args) * DOCUMENT + childComplexity;
  if (EXPLAINED.has(`${type.name}.${field.name}`)) return EXPLANATION + USUAL_LIST * childComplexity;
  const sizes = field.args.map((argument) => argument.name);
  if (sizes.includes('last') || getNamedType(field.type).name.endsWith('Connection'))
    return 1 + pageSize(args) * childComplexity;
  if (field.name === 'evidence')
    return 1 + Math.min(sizeOf(args.first, USUAL_EVIDENCE), USUAL_EVIDENCE) * childComplexity;
  if (sizes.includes('ids') && Array.isArray(args.ids)) return 1 + args.ids.length * childComplexity;
  const isList = isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type));
  return 1 + (isList && !type.name.endsWith('Connection') ? USUAL_LIST : 1) * childComplexity;
};

/** The documents that a mutation is to take in. */
function documentsIn({ input }: Record<string, unknown>): number {
  const given = typeof input === 'object' && input !== null && 'documents' in input ? input.documents : [];
  return Array.isArray(given) ? given.length : 0;
}

function pageSize(args: Record<string, unknown>): number {
  return sizeOf(args.first ?? args.last, USUAL_PAGE);
}

function sizeOf(given: unknown, usual: number): number {
  return typeof given === 'number' && given > 0 ? given : usual;
}
