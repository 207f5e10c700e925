import type { Decision } from '../domain/decision.js';
import type { GraphStore } from '../graph/graph-store.js';
import { countDecisions, findDecisionsByIds } from '../graph/read/decision/find-decisions.js';
import { toHeldDecision } from '../pipeline/to-held-decision.js';
import { canonicalJson } from './canonical-json.js';
import type { JournalLine } from './journal-line.js';

const PAGE = 500;

/** The journal as JSON Lines, each with its line feed, in the order of the decisions: what `importJournal` takes. */
export async function* exportJournal(
  store: Pick<GraphStore, 'read'>,
): AsyncGenerator<string, void, undefined> {
  const [{ count } = { count: 0 }] = await store.read(countDecisions, {});
  for (let start = 1; start <= count; start += PAGE) {
    const length = Math.min(PAGE, count - start + 1);
    const ids = Array.from({ length }, (_, index) => `decision:${start + index}`);
    const rows = await store.read(findDecisionsByIds, { ids });
    for (const row of rows.toSorted((a, b) => a.sequence - b.sequence)) {
      const { requestKey, inputHash } = row;
      yield `${canonicalJson(toLine(toHeldDecision(row).decision, { requestKey, inputHash }))}\n`;
    }
  }
}

function toLine(
  { id, kind, sides, subjects, claim, target, actor, reason, createdAt, requestId }: Decision,
  identity: { readonly requestKey: string; readonly inputHash: string },
): JournalLine {
  return {
    id,
    kind,
    sides: sides.map((side) => side.map(({ key, label }) => ({ key, label }))),
    subjects: [...subjects],
    claim,
    target,
    actor,
    reason,
    createdAt,
    requestId,
    ...identity,
  };
}
