import type { GraphStore } from '../graph/graph-store.js';
import { listIdsByAuthors } from '../graph/read/article/list-ids-by-authors.js';
import { listWorksNaming } from '../graph/read/work/list-naming.js';
import { comparisonKey } from '../text/comparison-key.js';
import type { ArticleCriteria, CitesCriterion } from './article-criteria.js';
import type { Candidate } from './piece.js';

/** Works looked at for a family name. */
const MOST_WORKS = 5_000;

/** The criteria with the works and articles that those of citing mean, as the graph knows them. */
export async function resolveCited(store: GraphStore, criteria: ArticleCriteria): Promise<ArticleCriteria> {
  if (!criteria.all.some(({ kind }) => kind === 'cites')) return criteria;
  const all = await Promise.all(
    criteria.all.map(async (criterion) =>
      criterion.kind === 'cites' ? { ...criterion, cited: await citedIds(store, criterion) } : criterion,
    ),
  );
  return { ...criteria, all };
}

async function citedIds(store: GraphStore, { anyOf }: CitesCriterion): Promise<string[]> {
  const articles = anyOf.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const authors = anyOf.filter(({ kind }) => kind === 'author');
  const [written, works] = await Promise.all([
    store.read(listIdsByAuthors, { ids: authors.map(({ id }) => id) }),
    store.read(listWorksNaming, {
      words: authors.flatMap(familyNames),
      limit: MOST_WORKS,
    }),
  ]);
  const named = works.filter(({ raw }) => authors.some((author) => isBy(author, raw)));
  return [...new Set([...articles, ...[...written, ...named].map(({ id }) => id)])].sort();
}

/** The last word of a name in each script: under it references are printed. */
function familyNames({ name }: Candidate): string[] {
  return [name.en, name.fa].flatMap((text) => text?.split(/\s+/u).at(-1) ?? []);
}

/** The authors of a reference stand before its year; a name behind it belongs to the title. */
function isBy(author: Candidate, raw: string): boolean {
  const authors = raw
    .split(/\d{4}/u, 1)[0]!
    .split(/[^\p{L}\p{M}\u200c'’-]+/u)
    .map(comparisonKey);
  return familyNames(author).some((name) => authors.includes(comparisonKey(name)));
}
