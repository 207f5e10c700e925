import type { Language } from '../domain/language.js';
import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { ArticleCriteria, Criterion, YearsCriterion } from './article-criteria.js';
import type { EntityKind } from './entity-kind.js';
import { findCited } from './find-cited.js';
import { findDenied } from './find-denied.js';
import { findExcepted } from './find-excepted.js';
import { isDenied } from './find-heads.js';
import type { Heads } from './find-heads.js';
import type { Intent } from './intent.js';
import type { Meaning } from './meaning.js';
import type { EntityPiece, Piece } from './piece.js';
import { placeRoles, theoryRoles } from './read-roles.js';
import { rolesByTheory } from './roles-by-theory.js';

/** Intents in which "not" turns the answer round instead of leaving articles out. */
const INVERTED = new Set<Intent>(['PLACES', 'THEORIES', 'MATRIX']);

/** Verbs that only mean something of a theory. */
const NEED_THEORY: readonly Meaning[] = ['test', 'extend', 'criticise'];

/** What is known of a question before its criteria. */
export interface Frame {
  readonly years: YearsCriterion | null;
  readonly intent: Intent;
  /** Of the question. */
  readonly language: Language;
}

/** Which articles a question is about; `null` when a verb or a "not" in it has nothing to go with. */
export function buildCriteria(
  pieces: readonly Piece[],
  { heads, appositions }: Heads,
  { years, intent, language }: Frame,
): ArticleCriteria | null {
  const meanings = new Set(pieces.flatMap((piece) => (piece.type === 'phrase' ? [piece.meaning] : [])));
  const entities = pieces.filter((piece) => piece.type === 'entity');
  const namesTheory = entities.some(({ candidates }) => candidates[0]!.kind === 'theory');
  const theoryDenied = pieces.some(
    (piece) =>
      piece.type === 'phrase' &&
      piece.meaning === 'theory' &&
      !appositions.has(piece) &&
      !heads.has('theory') &&
      (isDenied(pieces, piece) || (meanings.has('negated') && !namesTheory)),
  );
  if (!namesTheory && intent === 'ARTICLES' && NEED_THEORY.some((verb) => meanings.has(verb))) return null;
  // "Compare realism and liberalism" asks the reader's question, not for articles that compare them.
  if (intent === 'COMPARISON') meanings.delete('compare');
  const roles = theoryRoles(meanings);
  const includeSubtheories = !meanings.has('exact');
  const rolesOf = intent === 'COMPARISON' ? new Map<Piece, TheoryRole[]>() : rolesByTheory(pieces, language);
  const toCriterion = (piece: EntityPiece, anyOf: EntityPiece['candidates']): Criterion => {
    const { kind } = anyOf[0]!;
    if (kind === 'theory') return { kind, anyOf, roles: rolesOf.get(piece) ?? roles, includeSubtheories };
    if (kind === 'place') return { kind, anyOf, roles: placeRoles(meanings, namesTheory || theoryDenied) };
    return { kind, anyOf };
  };
  const excepted = findExcepted(pieces);
  const denied = theoryDenied || INVERTED.has(intent) ? new Set<EntityPiece>() : findDenied(pieces);
  if (denied === 'nothing') return null;
  const cited = intent === 'ARTICLES' || intent === 'AUTHORS' ? findCited(pieces, language) : new Set();
  if (cited === 'nothing') return null;
  const all: Criterion[] = [];
  const none: Criterion[] = [];
  const isLeftOut = (piece: EntityPiece): boolean => excepted.has(piece) || denied.has(piece);
  for (const { piece, candidates } of alternatives(pieces, entities, isLeftOut)) {
    if (cited.has(piece)) {
      all.push({ kind: 'cites', anyOf: candidates, cited: [] });
      continue;
    }
    // Likeness to an article is not being it.
    if (intent === 'SIMILAR_ARTICLES') continue;
    const target = isLeftOut(piece) ? none : all;
    target.push(toCriterion(piece, candidates));
  }
  const discussesOnly = !roles.some((role) => APPLIED_ROLES.some((applied) => applied === role));
  if (meanings.has('only') && discussesOnly)
    for (const criterion of all)
      if (criterion.kind === 'theory') none.push({ ...criterion, roles: APPLIED_ROLES });
  if (theoryDenied) all.push({ kind: 'no-theory' });
  if (meanings.has('persian')) all.push({ kind: 'language', language: 'fa' });
  if (meanings.has('english')) all.push({ kind: 'language', language: 'en' });
  if (years) all.push(years);
  return { all, none };
}

/** Names of one kind joined by "or" are one criterion; all others one each, and so are those that are left out. */
function alternatives(
  pieces: readonly Piece[],
  entities: readonly EntityPiece[],
  isLeftOut: (piece: EntityPiece) => boolean,
): { piece: EntityPiece; candidates: EntityPiece['candidates'] }[] {
  const groups: { piece: EntityPiece; candidates: EntityPiece['candidates'] }[] = [];
  const joined = new Set<EntityKind>();
  for (const [index, entity] of entities.entries()) {
    const next = entities[index + 1];
    if (!next || next.candidates[0]!.kind !== entity.candidates[0]!.kind) continue;
    if (isLeftOut(entity) || isLeftOut(next)) continue;
    const between = pieces.slice(pieces.indexOf(entity) + 1, pieces.indexOf(next));
    if (between.some((piece) => piece.type === 'phrase' && piece.meaning === 'or'))
      joined.add(entity.candidates[0]!.kind);
  }
  for (const entity of entities) {
    const { kind } = entity.candidates[0]!;
    const known =
      joined.has(kind) && !isLeftOut(entity)
        ? groups.find(({ piece, candidates }) => candidates[0]!.kind === kind && !isLeftOut(piece))
        : undefined;
    if (known) known.candidates = [...known.candidates, ...entity.candidates];
    else if (!groups.some(({ candidates }) => candidates[0]!.id === entity.candidates[0]!.id))
      groups.push({ piece: entity, candidates: entity.candidates });
  }
  return groups;
}
