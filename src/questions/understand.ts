import type { EntityKind } from './entity-kind.js';
import { buildCriteria } from './build-criteria.js';
import { comparedKind } from './compared-kind.js';
import { findHeads, isNoun } from './find-heads.js';
import type { Heads } from './find-heads.js';
import type { Intent } from './intent.js';
import type { Head, Meaning } from './meaning.js';
import type { ThemeKind } from '../networks/theme-network.js';
import { narrowCandidates } from './narrow-candidates.js';
import type { EntityPiece, NumberPiece, Piece } from './piece.js';
import type { IntentRule, QuestionVocabulary } from './question-vocabulary.js';
import { readComparison } from './read-comparison.js';
import { calendarOf, readYears } from './read-years.js';
import type { Asked } from './read-years.js';
import { isRole, theoryRoles } from './read-roles.js';
import type { Understanding } from './understanding.js';

const THEME_KINDS: Readonly<Record<ThemeKind, Meaning>> = {
  KEYWORD: 'keyword',
  THEORY: 'theory',
  PLACE: 'place',
};

/** Words between a number and what it counts. */
const CHOOSING = new Set<Meaning>(['most', 'recent', 'filler']);

/** Words that make a question one of a kind of their own: left unused, the question has not been understood. */
const TRIGGERS = new Set<Meaning>([
  'resemble',
  'connect',
  'write-with',
  'author-network',
  'cite',
  'cited-by',
  'table',
  'develop',
  'co-occur',
  'weigh',
]);

/**
 * What the pieces of a question ask for. Every word must have found a use: a question with a name or a verb that
 * means nothing here is not understood rather than answered without it.
 *
 */
export function understand(
  read: readonly Piece[],
  vocabulary: QuestionVocabulary,
  asked: Asked,
): Understanding {
  const settled = readComparison(read);
  const heads = findHeads(settled);
  const pieces = narrowCandidates(settled, heads);
  const entities = pieces.filter((piece) => piece.type === 'entity');
  const years = readYears(pieces, asked);
  const steps = numberBeside(pieces, 'step');
  const first = numberBeside(pieces, 'most') ?? numberBeside(pieces, 'list') ?? numberOf(pieces, heads);
  const used = new Set<Piece>([
    ...(years?.pieces ?? []),
    ...[steps, first].filter((piece) => piece !== null),
  ]);
  const rule = vocabulary.intents.find((candidate) => fits(candidate, pieces, heads, entities));
  const lost = pieces.filter((piece) => isLostTrigger(piece, rule, entities));
  const unused = pieces.filter(
    (piece) => isUnused(piece, used) || lost.includes(piece) || isVague(piece, used, rule, pieces),
  );
  if (!rule || unused.length > 0)
    return {
      status: 'NOT_UNDERSTOOD',
      intent: rule && lost.length === 0 && (heads.heads.size > 0 || entities.length > 0) ? rule.intent : null,
      pieces: unused,
    };
  const given = [
    ...entities.map((piece) => ({ piece: piece as Piece, kind: piece.candidates[0]!.kind as string })),
    ...(years ? [{ piece: years.pieces[0]!, kind: 'years' }] : []),
    ...(steps ? [{ piece: steps, kind: 'steps' }] : []),
    ...(first ? [{ piece: first, kind: 'first' }] : []),
  ];
  const refused = given.filter(
    ({ kind }, index) =>
      !rule.accepts.some((accepted) => accepted === kind) ||
      given.slice(0, index).filter((earlier) => earlier.kind === kind).length >=
        (rule.most[kind] ?? Infinity),
  );
  if (refused.length > 0)
    return { status: 'NOT_UNDERSTOOD', intent: rule.intent, pieces: refused.map(({ piece }) => piece) };
  const ambiguous = entities.find(isAmbiguous);
  if (ambiguous) return { status: 'AMBIGUOUS', intent: rule.intent, piece: ambiguous };
  const meanings = meaningsOf(pieces);
  const criteria = buildCriteria(pieces, heads, {
    years: years?.criterion ?? null,
    intent: rule.intent,
    language: asked.language,
  });
  if (criteria === null)
    return { status: 'NOT_UNDERSTOOD', intent: rule.intent, pieces: pieces.filter(isVerbPiece) };
  if (isOpen(rule.intent, heads) && criteria.all.length + criteria.none.length === 0)
    return { status: 'NOT_UNDERSTOOD', intent: null, pieces: [] };
  return {
    status: 'UNDERSTOOD',
    intent: rule.intent,
    asksCount: meanings.has('how-many'),
    negated: meanings.has('negated') || meanings.has('no'),
    criteria,
    theoryRoles: theoryRoles(meanings),
    themeKinds: themeKinds(meanings),
    articles: entities.flatMap(({ candidates }) => candidates.filter(({ kind }) => kind === 'article')),
    steps: steps?.value ?? null,
    first: first?.value ?? null,
    calendar: meanings.has('solar') ? 'SOLAR_HIJRI' : meanings.has('gregorian') ? 'GREGORIAN' : null,
  };
}

function fits(
  rule: IntentRule,
  pieces: readonly Piece[],
  { heads }: Heads,
  entities: readonly EntityPiece[],
): boolean {
  const meanings = meaningsOf(pieces);
  for (const words of [rule.words, rule.also])
    if (words.length > 0 && !words.some((word) => meanings.has(word))) return false;
  if (rule.without.some((word) => meanings.has(word))) return false;
  if (rule.heads.some((head) => !heads.has(head)) || rule.not.some((head) => heads.has(head))) return false;
  // What a question asks for must be what its kind answers with.
  if (rule.intent === 'ARTICLES' && heads.size > 0 && !heads.has('article')) return false;
  const kinds = entities.map(({ candidates }) => candidates[0]!.kind);
  if (rule.compares && !canCompare(kinds, heads, meanings)) return false;
  if (rule.exclusive && kinds.some((kind) => !rule.accepts.includes(kind))) return false;
  return Object.entries(rule.needs).every(([kinds, least]) => {
    const wanted = kinds.split('|');
    return entities.filter(({ candidates }) => wanted.includes(candidates[0]!.kind)).length >= least;
  });
}

/**
 * Whether a question weighs names of one kind against each other, and asks for nothing else: "which theories are
 * most used on Iran or China?" compares no countries.
 */
function canCompare(
  kinds: readonly EntityKind[],
  heads: ReadonlySet<Head>,
  meanings: ReadonlySet<Meaning>,
): boolean {
  const kind = comparedKind(kinds);
  if (kind === null) return false;
  return [...heads].every((head) => head === kind || (head === 'article' && !meanings.has('most')));
}

/** What a theme is where the question names kinds: "which theories and places occur together?". */
function themeKinds(meanings: ReadonlySet<Meaning>): ThemeKind[] | null {
  const kinds = (Object.keys(THEME_KINDS) as ThemeKind[]).filter((kind) => meanings.has(THEME_KINDS[kind]));
  return kinds.length === 0 ? null : kinds;
}

/** A question that asks for nothing by name must at least say what about. */
function isOpen(intent: Intent, { heads }: Heads): boolean {
  return intent === 'ARTICLES' && heads.size === 0;
}

function isUnused(piece: Piece, used: ReadonlySet<Piece>): boolean {
  return piece.type === 'unknown' || (piece.type === 'number' && !used.has(piece));
}

/** "recent" says nothing new of a list that begins with the newest, but "recent years" would be a limit. */
function isVague(
  piece: Piece,
  used: ReadonlySet<Piece>,
  rule: IntentRule | undefined,
  pieces: readonly Piece[],
): boolean {
  if (piece.type !== 'phrase' || piece.meaning !== 'recent' || used.has(piece)) return false;
  return rule?.intent !== 'ARTICLES' || meaningsOf(pieces).has('year');
}

function isLostTrigger(
  piece: Piece,
  rule: IntentRule | undefined,
  entities: readonly EntityPiece[],
): boolean {
  if (piece.type !== 'phrase' || !TRIGGERS.has(piece.meaning) || rule?.words.includes(piece.meaning))
    return false;
  if (piece.meaning !== 'write-with') return true;
  // "Who works with balance of threat?" asks for no co-author.
  const next = entities.find(({ firstToken }) => firstToken === piece.endToken);
  if (next?.candidates[0]!.kind === 'theory') return false;
  return !entities.some(({ candidates }) => candidates[0]!.kind === 'author');
}

/** A verb that must have something to go with. */
function isVerbPiece(piece: Piece): boolean {
  return piece.type === 'phrase' && (isRole(piece.meaning) || piece.meaning === 'cite');
}

/** Parts of one issue number in several journals are no ambiguity: the question asks for them all. */
function isAmbiguous({ candidates }: EntityPiece): boolean {
  const unions: readonly EntityKind[] = ['issue', 'keyword'];
  return candidates.length > 1 && !candidates.every(({ kind }) => unions.includes(kind));
}

function meaningsOf(pieces: readonly Piece[]): Set<Meaning> {
  return new Set(pieces.flatMap((piece) => (piece.type === 'phrase' ? [piece.meaning] : [])));
}

/** "The three latest articles": the number of what is asked for, right before it or with only how it is chosen between. */
function numberOf(pieces: readonly Piece[], { heads }: Heads): NumberPiece | null {
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'number' || calendarOf(piece.value) !== null) continue;
    const counted = pieces
      .slice(index + 1)
      .find((next) => next.type !== 'phrase' || !CHOOSING.has(next.meaning));
    if (counted && isNoun(counted) && heads.has(counted.meaning)) return piece;
  }
  return null;
}

/** "top 10", "2 steps": the number right before or behind a word. */
function numberBeside(pieces: readonly Piece[], meaning: Meaning): NumberPiece | null {
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'phrase' || piece.meaning !== meaning) continue;
    for (const beside of [pieces[index - 1], pieces[index + 1]]) if (beside?.type === 'number') return beside;
  }
  return null;
}
