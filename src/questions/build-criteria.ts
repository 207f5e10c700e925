import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { ArticleCriteria, Criterion, YearsCriterion } from './article-criteria.js';
import type { EntityKind } from './entity-kind.js';
import { isDenied } from './find-heads.js';
import type { Heads } from './find-heads.js';
import type { Intent } from './intent.js';
import type { Meaning } from './meaning.js';
import type { EntityPiece, Piece } from './piece.js';
import { placeRoles, theoryRoles } from './read-roles.js';

/** Intents in which "not" turns the answer round instead of leaving articles out. */
const INVERTED = new Set<Intent>(['PLACES', 'THEORIES', 'MATRIX']);

/** Verbs that only mean something of a theory. */
const NEED_THEORY: readonly Meaning[] = ['test', 'extend', 'criticise'];

/** Which articles a question is about; `null` when a verb in it has no theory to go with. */
export function buildCriteria(
  pieces: readonly Piece[],
  { appositions }: Heads,
  years: YearsCriterion | null,
  intent: Intent,
): ArticleCriteria | null {
  const meanings = new Set(pieces.flatMap((piece) => (piece.type === 'phrase' ? [piece.meaning] : [])));
  const entities = pieces.filter((piece) => piece.type === 'entity');
  const theoryDenied = pieces.some(
    (piece) =>
      piece.type === 'phrase' &&
      piece.meaning === 'theory' &&
      !appositions.has(piece) &&
      isDenied(pieces, piece),
  );
  const namesTheory = entities.some(({ candidates }) => candidates[0]!.kind === 'theory');
  if (!namesTheory && intent === 'ARTICLES' && NEED_THEORY.some((verb) => meanings.has(verb))) return null;
  const roles = theoryRoles(meanings);
  const includeSubtheories = !meanings.has('exact');
  const toCriterion = (anyOf: EntityPiece['candidates']): Criterion => {
    const { kind } = anyOf[0]!;
    if (kind === 'theory') return { kind, anyOf, roles, includeSubtheories };
    if (kind === 'place') return { kind, anyOf, roles: placeRoles(meanings, namesTheory) };
    if (kind === 'article') throw new Error('Articles are no criterion for articles.');
    return { kind, anyOf };
  };
  const exceptFrom = pieces.findIndex((piece) => piece.type === 'phrase' && piece.meaning === 'except');
  const isExcepted = (piece: Piece): boolean => exceptFrom >= 0 && pieces.indexOf(piece) > exceptFrom;
  const isDeniedKind = deniedKind(pieces, meanings, theoryDenied, namesTheory, intent);
  const all: Criterion[] = [];
  const none: Criterion[] = [];
  for (const { piece, candidates } of alternatives(pieces, entities)) {
    if (candidates[0]!.kind === 'article') continue;
    const target = isExcepted(piece) || isDeniedKind === candidates[0]!.kind ? none : all;
    target.push(toCriterion(candidates));
  }
  const discussesOnly = !roles.some((role) => APPLIED_ROLES.some((applied) => applied === role));
  if (meanings.has('only') && discussesOnly)
    for (const criterion of all)
      if (criterion.kind === 'theory') none.push({ ...criterion, roles: APPLIED_ROLES });
  if (theoryDenied) all.push({ kind: 'no-theory' });
  if (years) all.push(years);
  return { all, none };
}

/** The kind of names that "not" in the question leaves out: its theories, or without any its places. */
function deniedKind(
  pieces: readonly Piece[],
  meanings: ReadonlySet<Meaning>,
  theoryDenied: boolean,
  namesTheory: boolean,
  intent: Intent,
): EntityKind | null {
  const denied =
    meanings.has('negated') ||
    pieces.some(
      (piece, index) => piece.type === 'phrase' && piece.meaning === 'no' && !isBeforeArticle(pieces, index),
    );
  if (!denied || theoryDenied || INVERTED.has(intent)) return null;
  return namesTheory ? 'theory' : 'place';
}

/** "Is there no article …" does not turn anything round. */
function isBeforeArticle(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next?.type === 'phrase' && next.meaning === 'article';
}

/** Names of one kind joined by "or" are one criterion; all others one each. */
function alternatives(
  pieces: readonly Piece[],
  entities: readonly EntityPiece[],
): { piece: EntityPiece; candidates: EntityPiece['candidates'] }[] {
  const groups: { piece: EntityPiece; candidates: EntityPiece['candidates'] }[] = [];
  const joined = new Set<EntityKind>();
  for (const [index, entity] of entities.entries()) {
    const next = entities[index + 1];
    if (!next || next.candidates[0]!.kind !== entity.candidates[0]!.kind) continue;
    const between = pieces.slice(pieces.indexOf(entity) + 1, pieces.indexOf(next));
    if (between.some((piece) => piece.type === 'phrase' && piece.meaning === 'or'))
      joined.add(entity.candidates[0]!.kind);
  }
  for (const entity of entities) {
    const { kind } = entity.candidates[0]!;
    const known = joined.has(kind)
      ? groups.find(({ candidates }) => candidates[0]!.kind === kind)
      : undefined;
    if (known) known.candidates = [...known.candidates, ...entity.candidates];
    else if (!groups.some(({ candidates }) => candidates[0]!.id === entity.candidates[0]!.id))
      groups.push({ piece: entity, candidates: entity.candidates });
  }
  return groups;
}
