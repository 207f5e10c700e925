import type { Decision } from '../../domain/decision.js';
import { prefixOf } from '../../domain/ids.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import type { Context } from '../context.js';
import type { NodeSource } from '../paging/hydrate-page.js';

/** What the subjects of a decision are now; those that are one by now are listed once. */
export async function subjectsOf(
  { subjects }: Pick<Decision, 'subjects'>,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<{ authors: AuthorRow[]; articles: ArticleRow[] }> {
  const of = <R extends { readonly id: string }>(kind: string, source: NodeSource<R>) =>
    present(
      subjects.filter((id) => prefixOf(id) === kind),
      source,
    );
  const [authors, articles] = await Promise.all([
    of('author', loaders.node.author),
    of('article', loaders.node.article),
  ]);
  return { authors, articles };
}

async function present<R extends { readonly id: string }>(
  ids: readonly string[],
  source: NodeSource<R>,
): Promise<R[]> {
  const rows = await Promise.all(ids.map((id) => source.load(id)));
  return [...new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const]))).values()];
}
