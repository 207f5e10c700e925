import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore, QueryRunner } from '../graph/graph-store.js';
import { countDecisions, findDecisionsByIds } from '../graph/read/decision/find-decisions.js';
import { writeEffects } from '../graph/write/write-changes.js';
import { appendDecision } from '../graph/write/write-decisions.js';
import type { IdentityReader } from '../pipeline/identity-reader.js';
import { readIdentity } from '../pipeline/read-identity.js';
import { resolveEffects } from '../pipeline/resolve-changes.js';
import { toHeldDecision } from '../pipeline/to-held-decision.js';
import { locateMention, placesOf, type MentionPlace } from '../resolution/locate-mention.js';
import { canonicalJson } from './canonical-json.js';
import { BadInputError } from './errors.js';
import { journalLine, type JournalLine } from './journal-line.js';

/** Decisions appended in one transaction. */
const BATCH = 200;

export interface JournalImport {
  readonly imported: number;
  /** Those that were in the journal already, as an import that was interrupted leaves it. */
  readonly unchanged: number;
}

/**
 * Appends an exported journal to an empty one, or goes on where an earlier import of it stopped, and makes of the
 * graph what it says. Before or after the documents are taken in: the graph becomes the same.
 *
 * @throws BadInputError naming the line that cannot be used, or when the graph has decisions of its own
 */
export async function importJournal(
  store: GraphStore,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<JournalImport> {
  const done = { imported: 0, unchanged: 0 };
  let batch: JournalLine[] = [];
  let number = 0;
  const flush = async () => {
    const imported = await store.write((transaction) => append(transaction, batch));
    done.imported += imported;
    done.unchanged += batch.length - imported;
    batch = [];
  };
  for await (const text of lines) {
    if (text.trim() === '') continue;
    number += 1;
    batch.push(parse(text, number));
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return done;
}

function parse(text: string, number: number): JournalLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadInputError(`Decision ${number} of the journal is no JSON.`, { cause });
  }
  const line = journalLine.safeParse(json);
  if (!line.success)
    throw new BadInputError(
      `Decision ${number} of the journal: ${describeIssues(line.error.issues)} Give what \`decisions export\` wrote.`,
    );
  if (line.data.id !== `decision:${number}`)
    throw new BadInputError(
      `Decision ${number} of the journal is ${line.data.id}: a journal is imported whole and in its order.`,
    );
  return line.data;
}

/** A line of something else has everything wrong: the first faults tell enough. */
const MOST_ISSUES = 3;

function describeIssues(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const told = issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => [path.join('.'), message].filter((text) => text !== '').join(': '));
  return `${told.join('; ')}${issues.length > MOST_ISSUES ? `; and ${issues.length - MOST_ISSUES} more` : ''}.`;
}

/** @returns how many were new */
async function append(transaction: QueryRunner, lines: readonly JournalLine[]): Promise<number> {
  const known = await transaction.run(findDecisionsByIds, { ids: lines.map(({ id }) => id) });
  const knownKeys = new Map(known.map(({ id, requestKey }) => [id as string, requestKey]));
  const fresh: JournalLine[] = [];
  for (const line of lines) {
    const requestKey = knownKeys.get(line.id);
    if (requestKey === undefined) fresh.push(line);
    else if (requestKey !== line.requestKey)
      throw new BadInputError(`${line.id} is another decision here: import into a graph without decisions.`);
  }
  if (fresh.length === 0) return 0;
  const [{ count } = { count: 0 }] = await transaction.run(countDecisions, {});
  if (fresh[0]!.id !== `decision:${count + 1}`)
    throw new BadInputError(`The graph has ${count} decisions, and the import goes on with ${fresh[0]!.id}.`);
  const reader = readIdentity(transaction);
  const places = await placesNamed(fresh, reader);
  for (const { sides, claim, id: _, ...rest } of fresh)
    await appendDecision(transaction, {
      ...rest,
      claim: claim === null ? null : canonicalJson(claim),
      mentions: sides.flatMap((side, index) =>
        side.map((mention) => ({ ...mention, side: index, now: nowOf(mention, places) })),
      ),
    });
  const touched = await touchedBy(fresh, transaction);
  await writeEffects(transaction, [], await resolveEffects({ documents: [], touched }, reader));
  return fresh.length;
}

type Places = ReadonlyMap<string, readonly MentionPlace[]>;

/** What stands in the documents that are named, as far as they are held. */
async function placesNamed(lines: readonly JournalLine[], reader: IdentityReader): Promise<Places> {
  const sources = new Set(lines.flatMap(({ sides }) => sides.flat()).map(({ key }) => sourceOf(key)));
  const ids = [...sources].map((source): Id<'document'> => toId('document', source));
  const wanted = new Set<string>(ids);
  const places = new Map<string, MentionPlace[]>();
  for (const { mentions } of await reader.articlesOfDocuments(ids))
    for (const mention of mentions) {
      if (!wanted.has(mention.documentId)) continue;
      const { work, bylines } = placesOf(mention);
      const source = sourceOf(work.key);
      places.set(source, [...(places.get(source) ?? []), work, ...bylines]);
    }
  return places;
}

/** Where it is now; of a document that is not held nothing is known but what the decision says. */
function nowOf(mention: { readonly key: string; readonly label: string }, places: Places): string {
  const known = places.get(sourceOf(mention.key));
  return known === undefined ? mention.key : locateMention(mention, known);
}

/** The mentions of these decisions, and of those they take back. */
async function touchedBy(lines: readonly JournalLine[], transaction: QueryRunner): Promise<string[]> {
  const ids = lines.flatMap(({ id, target }) => (target === null ? [id] : [id, target]));
  const rows = await transaction.run(findDecisionsByIds, { ids });
  return [...new Set(rows.flatMap((row) => toHeldDecision(row).now.flat()))].sort();
}

function sourceOf(key: string): string {
  return key.slice(0, key.indexOf('#'));
}
