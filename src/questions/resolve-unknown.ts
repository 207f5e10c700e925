import type { GraphStore } from '../graph/graph-store.js';
import { listAuthorNames } from '../graph/read/author/list-names.js';
import { listInstitutionNames } from '../graph/read/institution/list-names.js';
import { listJournalNames } from '../graph/read/journal/list-names.js';
import { listKeywordNames } from '../graph/read/keyword/list-names.js';
import { comparisonKey } from '../text/comparison-key.js';
import { detectLanguage } from '../text/detect-language.js';
import { latinShape } from '../text/latin-shape.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { normalise } from '../text/normalise.js';
import { sameAcrossScripts } from '../text/same-across-scripts.js';
import type { Token } from '../text/token.js';
import { tokenise } from '../text/tokenise.js';
import type { EntityKind } from './entity-kind.js';
import { familyNames } from './family-names.js';
import type { Meaning } from './meaning.js';
import { findPhrases } from './phrase-lexicon.js';
import type { Candidate, EntityPiece, Piece } from './piece.js';
import type { QuestionVocabulary } from './question-vocabulary.js';

/** Words a name of the graph has at most, and consonants a family name alone must have to be looked for. */
const LONGEST_NAME = 8;
const LEAST_CONSONANTS = 3;

/** What names are looked up with. */
export interface NameReader {
  readonly store: GraphStore;
  readonly vocabulary: QuestionVocabulary;
}

interface NamedRow {
  readonly id: string;
  readonly nameFa: string | null;
  readonly nameEn: string | null;
}

/** A way to recognise names of one kind: those of an equal key that also agree with the words. */
interface NameIndex {
  readonly keyOf: (words: string) => string;
  readonly agrees: (words: string, name: string) => boolean;
  readonly byKey: ReadonlyMap<string, readonly IndexedName[]>;
}

interface IndexedName {
  /** The part of the name that was indexed. */
  readonly part: string;
  readonly candidate: Candidate;
}

/**
 * The names of the graph — authors, journals, institutions, keywords — in a question that the ontology does not
 * know. A name holds at least one word that has no other meaning; the longest one counts. Authors are known across
 * scripts, and by their family name alone.
 */
export async function resolveUnknown(
  question: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  { store, vocabulary }: NameReader,
): Promise<EntityPiece[]> {
  const allowed = new Map<number, readonly EntityKind[]>(
    pieces.flatMap((piece, index) =>
      range(piece.firstToken, piece.endToken).map(
        (token) =>
          [
            token,
            kindsFor(piece, { before: pieces[index - 1], after: pieces[index + 1] }, question),
          ] as const,
      ),
    ),
  );
  const joints = new Set(
    pieces.flatMap((piece) =>
      piece.type === 'phrase' && JOINTS.has(piece.meaning) ? range(piece.firstToken, piece.endToken) : [],
    ),
  );
  if (![...allowed.values()].some((kinds) => kinds.length > 0)) return [];
  const indexes = await readIndexes(store, vocabulary);
  const found: EntityPiece[] = [];
  for (let length = Math.min(LONGEST_NAME, tokens.length); length >= 1; length--)
    for (let first = 0; first + length <= tokens.length; first++) {
      const end = first + length;
      if (joints.has(first) || joints.has(end - 1)) continue;
      const kinds = range(first, end).flatMap((index) => allowed.get(index) ?? []);
      if (kinds.length === 0 || tokens.slice(first + 1, end).some(({ breakBefore }) => breakBefore)) continue;
      if (found.some(({ firstToken, endToken }) => first < endToken && firstToken < end)) continue;
      const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
      const candidates = lookUp(question.slice(span.start, span.end), indexes).filter(({ kind }) =>
        kinds.includes(kind),
      );
      if (candidates.length > 0)
        found.push({ type: 'entity', candidates, firstToken: first, endToken: end, ...span });
    }
  return found;
}

/** Words that join names, and so neither begin nor end one. */
const JOINTS = new Set<Meaning>(['or', 'and', 'both']);

/** What a number written as a word counts, so that it names nobody: "five years". */
const COUNTED = new Set<Meaning>(['step', 'year', 'decade']);

const KINDS: readonly EntityKind[] = ['author', 'journal', 'institution', 'keyword'];

/**
 * What the words of a piece may name in the graph: anything where they have no meaning; an author where they are a
 * number written as a word or the founder of a theory; a keyword behind "keyword"; else nothing.
 */
function kindsFor(
  piece: Piece,
  { before, after }: { before: Piece | undefined; after: Piece | undefined },
  question: string,
): readonly EntityKind[] {
  if (piece.type === 'unknown') return KINDS;
  const isCount = after?.type === 'phrase' && COUNTED.has(after.meaning);
  if (piece.type === 'number')
    return isCount || /^\p{Nd}/u.test(question.slice(piece.start, piece.end)) ? [] : ['author'];
  if (piece.type !== 'entity') return [];
  if (before?.type === 'phrase' && before.meaning === 'keyword') return ['keyword'];
  return piece.candidates.some(({ viaFounder }) => viaFounder) ? ['author'] : [];
}

function lookUp(words: string, indexes: readonly NameIndex[]): readonly Candidate[] {
  for (const { keyOf, agrees, byKey } of indexes) {
    const key = keyOf(words);
    const named = key === '' ? [] : (byKey.get(key) ?? []).filter(({ part }) => agrees(words, part));
    const candidates = new Map(named.map(({ candidate }) => [candidate.id, candidate]));
    if (candidates.size > 0) return [...candidates.values()];
  }
  return [];
}

async function readIndexes(store: GraphStore, vocabulary: QuestionVocabulary): Promise<NameIndex[]> {
  const everything = { needle: null, folds: [], boundary: ' ' };
  const [authors, journals, institutions, keywords] = await Promise.all([
    store.read(listAuthorNames, everything),
    store.read(listJournalNames, everything),
    store.read(listInstitutionNames, everything),
    store.read(listKeywordNames, everything),
  ]);
  const whole = (name: string): string[] => [name];
  const equal = (): boolean => true;
  return [
    index('author', authors, { keyOf: comparisonKey, agrees: equal, partsOf: whole }),
    index('author', authors, {
      keyOf: (words) => comparisonKey(withoutInitials(words)),
      agrees: equal,
      partsOf: (name) => [withoutInitials(name)],
    }),
    index('author', authors, { keyOf: skeletonKey, agrees: soundsLike, partsOf: whole }),
    index('journal', journals, { keyOf: comparisonKey, agrees: equal, partsOf: whole }),
    index('journal', journals, {
      keyOf: comparisonKey,
      agrees: equal,
      partsOf: (name) => withoutKind(name, vocabulary),
    }),
    index('institution', institutions, { keyOf: comparisonKey, agrees: equal, partsOf: whole }),
    index('keyword', keywords, { keyOf: comparisonKey, agrees: equal, partsOf: whole }),
    index('author', authors, { keyOf: comparisonKey, agrees: equal, partsOf: familyNames }),
    index('author', authors, { keyOf: skeletonKey, agrees: soundsLike, partsOf: familyNames }),
  ];
}

function index(
  kind: EntityKind,
  rows: readonly NamedRow[],
  by: Omit<NameIndex, 'byKey'> & { readonly partsOf: (name: string) => readonly string[] },
): NameIndex {
  const byKey = new Map<string, IndexedName[]>();
  for (const { id, nameFa, nameEn } of rows)
    for (const part of [nameFa, nameEn].flatMap((name) => (name === null ? [] : by.partsOf(name)))) {
      const key = by.keyOf(part);
      if (key === '') continue;
      const named = { part, candidate: { id, kind, name: { fa: nameFa, en: nameEn } } };
      const known = byKey.get(key);
      if (known) known.push(named);
      else byKey.set(key, [named]);
    }
  return { keyOf: by.keyOf, agrees: by.agrees, byKey };
}

/** Whether names of one skeleton are one: by their sounds across the scripts, by their shape within Latin. */
function soundsLike(words: string, name: string): boolean {
  const isPersian = detectLanguage(words) === 'fa';
  if (isPersian !== (detectLanguage(name) === 'fa'))
    return isPersian ? sameAcrossScripts(words, name) : sameAcrossScripts(name, words);
  return isPersian ? comparisonKey(words) === comparisonKey(name) : latinShape(words) === latinShape(name);
}

/** "Joseph S. Nye" as "Joseph Nye": people leave the letters of middle names out. */
function withoutInitials(name: string): string {
  return name.replace(/(?<=\s)\p{Lu}\.?(?=\s)/gu, ' ');
}

/** A Persian name without the word for what it names: "the quarterly X" is asked for as "the journal X". */
function withoutKind(name: string, vocabulary: QuestionVocabulary): string[] {
  if (detectLanguage(name) !== 'fa') return [];
  const tokens = tokenise(normalise(name));
  const noun = findPhrases(tokens, vocabulary).find(
    ({ meaning, firstToken }) => meaning === 'journal' && firstToken === 0,
  );
  const rest = noun ? tokens[noun.endToken] : undefined;
  return rest ? [name.slice(rest.start)] : [];
}

/** Empty for names of few consonants, which are equal by chance. */
function skeletonKey(name: string): string {
  const skeleton = nameSkeleton(name);
  return skeleton.length < LEAST_CONSONANTS ? '' : skeleton;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, offset) => first + offset);
}
