import { z } from 'zod';
import { readQuery, writeQuery } from '../query.js';
import { rowQuery } from '../write/row-query.js';
import { NODE_LABELS, RELATIONSHIP_KINDS } from './graph-shape.js';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const node = z.object({ id: z.string() }).catchall(value);
const link = z.object({ from: z.string(), to: z.string(), properties: z.record(z.string(), value) });

/** How nodes of each label are put back. */
export const restoreNodes = NODE_LABELS.map((label) => ({
  label,
  query: rowQuery(`dump/restore-${plural(label)}.cypher`, node),
}));

/** How relationships of each kind are put back. */
export const restoreLinks = RELATIONSHIP_KINDS.map((kind) => ({
  kind,
  query: rowQuery(
    `dump/restore-${kebab(kind.from)}-${kind.type.toLowerCase().replaceAll('_', '-')}-${kebab(kind.to)}.cypher`,
    link,
  ),
}));

export const restoreDecisionLog = writeQuery(
  'dump/restore-decision-log.cypher',
  z.object({ id: z.literal('decisions') }),
  z.never(),
);

export const holdsContent = readQuery(
  'dump/holds-content.cypher',
  z.object({}),
  z.object({ filled: z.boolean() }),
);

function kebab(label: string): string {
  return label.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}

/** As the files are named: `theories`, `countries`, and `evidence` for many of it, too. */
function plural(label: string): string {
  const name = kebab(label);
  if (name === 'evidence') return name;
  return name.endsWith('ry') ? name.replace(/y$/, 'ies') : `${name}s`;
}
