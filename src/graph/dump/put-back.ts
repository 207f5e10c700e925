import type { QueryRunner } from '../graph-store.js';
import { writeRows } from '../write/row-query.js';
import { DumpError } from './dump-error.js';
import type { linkLine, nodeLine } from './dump-lines.js';
import type { z } from 'zod';
import { relationshipKind, type NodeLabel } from './graph-shape.js';
import { restoreLinks, restoreNodes } from './restore-queries.js';

type NodeLine = z.infer<typeof nodeLine>;
type LinkLine = z.infer<typeof linkLine>;

/** Which statement puts a line back; lines of one kind go together. `null`: this program knows no such thing. */
export function kindOf(line: NodeLine | LinkLine): string | null {
  if ('labels' in line) return labelOf(line);
  const kind = relationshipKind(line.type, line.from, line.to);
  return kind === null ? null : `${kind.from} ${kind.type} ${kind.to}`;
}

/** Writes lines of one kind. */
export async function putBack(
  transaction: QueryRunner,
  kind: string,
  lines: readonly (NodeLine | LinkLine)[],
): Promise<void> {
  const nodes = restoreNodes.find(({ label }) => label === kind);
  if (nodes !== undefined) {
    const rows = lines.map((line) => ({ ...line.properties, id: (line as NodeLine).id }));
    await writeRows(transaction, nodes.query, rows);
    return;
  }
  const links = restoreLinks.find(({ kind: { from, type, to } }) => `${from} ${type} ${to}` === kind);
  if (links === undefined) throw new DumpError(`The graph has no ${kind}.`);
  const rows = (lines as readonly LinkLine[]).map(({ from, to, properties }) => ({ from, to, properties }));
  await writeRows(transaction, links.query, rows);
}

function labelOf({ labels }: NodeLine): NodeLabel | null {
  return restoreNodes.find(({ label }) => labels.includes(label))?.label ?? null;
}
