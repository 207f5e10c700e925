import type { GraphStore } from '../graph/graph-store.js';
import { findIssuesByIds } from '../graph/read/issue/find-by-ids.js';
import { listJournalIssues } from '../graph/read/journal/list-issues.js';
import { listJournalNames } from '../graph/read/journal/list-names.js';
import type { EntityPiece, NumberPiece, Piece } from './piece.js';

/** The issue a number behind "issue" stands for, by its serial or number, of the journals the question names. */
export async function resolveIssue(store: GraphStore, pieces: readonly Piece[]): Promise<EntityPiece | null> {
  const number = issueNumber(pieces);
  if (!number) return null;
  const named = pieces.flatMap((piece) =>
    piece.type === 'entity' ? piece.candidates.filter(({ kind }) => kind === 'journal') : [],
  );
  const all = await store.read(listJournalNames, { needle: null, folds: [], boundary: ' ' });
  const journals =
    named.length > 0 ? all.filter(({ id }) => named.some((journal) => journal.id === id)) : all;
  const held = await store.read(listJournalIssues, { ids: journals.map(({ id }) => id) });
  const journalOf = new Map(
    held.map(({ id, nodeId }) => [id, journals.find((journal) => journal.id === nodeId)]),
  );
  const issues = await store.read(findIssuesByIds, { ids: [...journalOf.keys()] });
  const candidates = issues
    .filter((issue) => (issue.serial ?? issue.number) === number.value)
    .map(({ id }) => {
      const journal = journalOf.get(id);
      const [fa, en] = [journal?.nameFa ?? null, journal?.nameEn ?? null];
      const name = (text: string | null): string => `${text ?? id} ${number.value}`;
      return { id, kind: 'issue' as const, name: { fa: name(fa ?? en), en: name(en ?? fa) } };
    });
  if (candidates.length === 0) return null;
  const { firstToken, endToken, start, end } = number;
  return { type: 'entity', candidates, firstToken, endToken, start, end };
}

function issueNumber(pieces: readonly Piece[]): NumberPiece | null {
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'phrase' || piece.meaning !== 'issue') continue;
    const next = pieces.slice(index + 1, index + 3).find(({ type }) => type !== 'phrase');
    if (next?.type === 'number') return next;
  }
  return null;
}
