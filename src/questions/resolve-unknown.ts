import type { GraphStore } from '../graph/graph-store.js';
import { listAuthorNames } from '../graph/read/author/list-names.js';
import { listInstitutionNames } from '../graph/read/institution/list-names.js';
import { listJournalNames } from '../graph/read/journal/list-names.js';
import { listKeywordNames } from '../graph/read/keyword/list-names.js';
import { comparisonKey } from '../text/comparison-key.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import type { Token } from '../text/token.js';
import type { EntityKind } from './entity-kind.js';
import type { Candidate, EntityPiece, Piece } from './piece.js';

/** Words a name of the graph has at most, and consonants a family name alone must have to be looked for. */
const LONGEST_NAME = 8;
const LEAST_CONSONANTS = 3;

interface NamedRow {
  readonly id: string;
  readonly nameFa: string | null;
  readonly nameEn: string | null;
}

/** A way to recognise names of one kind, the surest first. */
interface NameIndex {
  readonly kind: EntityKind;
  readonly keyOf: (words: string) => string;
  readonly byKey: ReadonlyMap<string, readonly Candidate[]>;
}

/**
 * The names of the graph — authors, journals, institutions, keywords — in a question that the ontology does not
 * know. A name holds at least one word that has no other meaning; the longest one counts. Authors are known across
 * scripts, and by their family name alone.
 */
export async function resolveUnknown(
  store: GraphStore,
  question: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
): Promise<EntityPiece[]> {
  const isUnknown = new Set(
    pieces
      .filter(
        (piece) =>
          piece.type === 'unknown' ||
          (piece.type === 'entity' && piece.candidates.some(({ viaFounder }) => viaFounder)),
      )
      .flatMap(({ firstToken, endToken }) => range(firstToken, endToken)),
  );
  if (isUnknown.size === 0) return [];
  const indexes = await readIndexes(store);
  const found: EntityPiece[] = [];
  for (let length = Math.min(LONGEST_NAME, tokens.length); length >= 1; length--)
    for (let first = 0; first + length <= tokens.length; first++) {
      const end = first + length;
      if (!range(first, end).some((index) => isUnknown.has(index))) continue;
      if (found.some(({ firstToken, endToken }) => first < endToken && firstToken < end)) continue;
      const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      const candidates = lookUp(question.slice(span.start, span.end), indexes);
      if (candidates.length > 0)
        found.push({ type: 'entity', candidates, firstToken: first, endToken: end, ...span });
    }
  return found;
}

function lookUp(words: string, indexes: readonly NameIndex[]): readonly Candidate[] {
  for (const { keyOf, byKey } of indexes) {
    const key = keyOf(words);
    const candidates = key === '' ? undefined : byKey.get(key);
    if (candidates) return candidates;
  }
  return [];
}

async function readIndexes(store: GraphStore): Promise<NameIndex[]> {
  const everything = { needle: null, folds: [], boundary: ' ' };
  const [authors, journals, institutions, keywords] = await Promise.all([
    store.read(listAuthorNames, everything),
    store.read(listJournalNames, everything),
    store.read(listInstitutionNames, everything),
    store.read(listKeywordNames, everything),
  ]);
  return [
    index('author', comparisonKey, authors, (name) => [name]),
    index('author', skeletonKey, authors, (name) => [name]),
    index('journal', comparisonKey, journals, (name) => [name]),
    index('institution', comparisonKey, institutions, (name) => [name]),
    index('keyword', comparisonKey, keywords, (name) => [name]),
    index('author', comparisonKey, authors, familyNames),
    index('author', skeletonKey, authors, familyNames),
  ];
}

function index(
  kind: EntityKind,
  keyOf: (words: string) => string,
  rows: readonly NamedRow[],
  partsOf: (name: string) => readonly string[],
): NameIndex {
  const byKey = new Map<string, Candidate[]>();
  for (const { id, nameFa, nameEn } of rows)
    for (const name of [nameFa, nameEn])
      for (const part of name === null ? [] : partsOf(name)) {
        const key = keyOf(part);
        if (key === '') continue;
        const known = byKey.get(key);
        if (!known) byKey.set(key, [{ id, kind, name: { fa: nameFa, en: nameEn } }]);
        else if (!known.some((candidate) => candidate.id === id))
          known.push({ id, kind, name: { fa: nameFa, en: nameEn } });
      }
  return { kind, keyOf, byKey };
}

/** The last word, and the last two: family names of both lengths are common. */
function familyNames(name: string): string[] {
  const words = name.trim().split(/[\s\u200c]+/u);
  return words.length < 2 ? [] : [words.at(-1)!, words.slice(-2).join(' ')];
}

/** Empty for names of few consonants, which are equal by chance. */
function skeletonKey(name: string): string {
  const skeleton = nameSkeleton(name);
  return skeleton.length < LEAST_CONSONANTS ? '' : skeleton;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}
