import type { Decision, DecisionKind } from '../domain/decision.js';
import type { Id } from '../domain/ids.js';
import { createDecisionLoader } from '../pipeline/decision-loader.js';
import type { IdentityReader } from '../pipeline/identity-reader.js';
import type { Constraint } from '../resolution/constraints/constraint.js';
import { findContradiction } from '../resolution/constraints/find-contradiction.js';
import { constraintList, type HeldDecision } from '../resolution/held-decision.js';
import { AlreadyDecidedError, BadInputError, ContradictionError, UnknownIdError } from './errors.js';
import type { JournalEntry } from './journal-entry.js';
import { expandKeys } from './expand-keys.js';
import { keysOf, type Subject } from './subject.js';

/** What merging, splitting and telling apart need to know of authors or of articles. */
export interface IdentityContext {
  readonly about: 'authors' | 'articles';
  readonly reader: IdentityReader;
  /** @throws UnknownIdError */
  readSubject(id: Id): Promise<Subject>;
  /** @throws UnknownIdError */
  currentId(id: Id): Promise<Id>;
}

const KIND = {
  authors: { MERGE: 'MERGE_AUTHORS', SPLIT: 'SPLIT_AUTHOR', DISTINCT: 'DISTINCT_AUTHORS' },
  articles: { MERGE: 'MERGE_ARTICLES', SPLIT: 'SPLIT_ARTICLE', DISTINCT: 'DISTINCT_ARTICLES' },
} as const satisfies Record<string, Record<string, DecisionKind>>;

/** @throws UnknownIdError, BadInputError, AlreadyDecidedError, ContradictionError */
export async function planMerge(ids: readonly Id[], context: IdentityContext): Promise<JournalEntry> {
  const subjects = await readSubjects(ids, context);
  const decisions = await decisionsAbout(subjects, context.reader);
  if (subjects.length < 2) {
    const merge = mergesOf(ids, decisions).at(-1);
    if (merge !== undefined) throw new AlreadyDecidedError(merge.id);
    throw new BadInputError(
      ids.length < 2
        ? 'A merge needs two ids or more.'
        : `${ids.join(' and ')} stand for one already: there is nothing to merge.`,
    );
  }
  return checked(
    { kind: 'MERGE', subjects, sides: subjects.map(({ entries }) => entries.flat()) },
    decisions,
    context,
  );
}

/** @throws UnknownIdError, BadInputError, AlreadyDecidedError, ContradictionError */
export async function planDistinct(ids: readonly Id[], context: IdentityContext): Promise<JournalEntry> {
  const subjects = await readSubjects(ids, context);
  const decisions = await decisionsAbout(subjects, context.reader);
  if (subjects.length < 2) {
    const merges = mergesOf(ids, decisions);
    if (merges.length > 0) throw new ContradictionError(merges.map(({ id }) => id));
    throw new BadInputError(`${ids.join(' and ')} stand for one now: split it instead.`);
  }
  const [one, other] = subjects.map(keysOf);
  const known = separationOf(one!, other!, decisions, context);
  if (known !== null) throw new AlreadyDecidedError(known);
  return checked(
    { kind: 'DISTINCT', subjects, sides: subjects.map(({ entries }) => entries.flat()) },
    decisions,
    context,
  );
}

/**
 * @param given keys of the mentions that go, of their document as many digits as tell it apart; what is merged into one byline entry with one of them goes along
 * @throws UnknownIdError, BadInputError, AlreadyDecidedError
 */
export async function planSplit(
  id: Id,
  given: readonly string[],
  context: IdentityContext,
): Promise<JournalEntry> {
  const subject = await context.readSubject(await context.currentId(id));
  const decisions = await decisionsAbout([subject], context.reader);
  const own = new Set(keysOf(subject));
  const keys = expandKeys(given, [...own, ...decisions.flatMap(({ now }) => now.flat())]);
  const foreign = keys.filter((key) => !own.has(key));
  if (foreign.length > 0) {
    const known = separationOf(foreign, [...own], decisions, context);
    if (known !== null) throw new AlreadyDecidedError(known);
    throw new UnknownIdError(
      foreign[0]!,
      `${subject.id} has no mention ${foreign[0]!}: explain it to see the keys of its mentions.`,
    );
  }
  const going = new Set(keys);
  const isGoing = (entry: Subject['entries'][number]) => entry.some(({ key }) => going.has(key));
  const sides = [
    subject.entries.filter(isGoing).flat(),
    subject.entries.filter((entry) => !isGoing(entry)).flat(),
  ];
  if (sides.some((side) => side.length === 0))
    throw new BadInputError(
      `A split takes some of the ${own.size} mentions of ${subject.id}, not none and not all.`,
    );
  return checked({ kind: 'SPLIT', subjects: [subject], sides }, decisions, context);
}

async function readSubjects(ids: readonly Id[], context: IdentityContext): Promise<Subject[]> {
  const current = new Set<Id>();
  for (const id of ids) current.add(await context.currentId(id));
  const subjects: Subject[] = [];
  for (const id of [...current].sort()) subjects.push(await context.readSubject(id));
  return subjects;
}

async function decisionsAbout(
  subjects: readonly Subject[],
  reader: IdentityReader,
): Promise<readonly HeldDecision[]> {
  const loader = createDecisionLoader(reader);
  await loader.follow(subjects.flatMap(keysOf));
  return loader.decisions;
}

interface Proposal {
  readonly kind: Constraint['kind'];
  readonly subjects: readonly Subject[];
  readonly sides: readonly Subject['entries'][number][];
}

function checked(
  { kind, subjects, sides }: Proposal,
  decisions: readonly HeldDecision[],
  { about }: IdentityContext,
): JournalEntry {
  const now = sides.map((side) => side.map(({ key }) => key));
  const proposed = { id: 'proposed', sequence: Number.POSITIVE_INFINITY, kind, sides: now };
  const chain = findContradiction([...constraintList(decisions, about), proposed]);
  if (chain !== null)
    throw new ContradictionError(chain.filter((id) => id !== proposed.id) as Id<'decision'>[]);
  return {
    kind: KIND[about][kind],
    sides,
    subjects: subjects.map(({ id }) => id),
    claim: null,
    target: null,
    now,
    touched: now.flat(),
  };
}

/** The merges in force that took in a subject with one of these ids. */
function mergesOf(ids: readonly Id[], decisions: readonly HeldDecision[]): Decision[] {
  return decisions
    .map(({ decision }) => decision)
    .filter(
      ({ kind, revokedBy, subjects }) =>
        kind.startsWith('MERGE_') && revokedBy === null && subjects.some((subject) => ids.includes(subject)),
    )
    .sort((a, b) => a.sequence - b.sequence);
}

/** The decision in force that keeps some of the ones apart from some of the others. */
function separationOf(
  one: readonly string[],
  other: readonly string[],
  decisions: readonly HeldDecision[],
  { about }: IdentityContext,
): Id<'decision'> | null {
  const found = constraintList(decisions, about).find(({ kind, sides }) => {
    if (kind === 'MERGE') return false;
    const [a, b] = sides.map((side) => new Set(side));
    const stand = (keys: readonly string[], side: ReadonlySet<string>) => keys.some((key) => side.has(key));
    return (stand(one, a!) && stand(other, b!)) || (stand(one, b!) && stand(other, a!));
  });
  return found === undefined ? null : (found.id as Id<'decision'>);
}
