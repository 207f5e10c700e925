import type { Id } from '../domain/ids.js';
import type { ResolvedReference } from '../domain/resolved-article.js';
import type { MergedWork } from '../resolution/merge-work.js';
import { referenceKeys } from '../resolution/reference-keys.js';
import type { IdentityReader } from './identity-reader.js';

/**
 * Turns references into citations of articles where the cited article is held, be it in the graph or among `works`.
 * A reference that fits several articles cites the one with the smallest id, so that the order of arrival is no matter.
 *
 * @param works what became of the articles in `resolved`, whose keys in the graph may no longer be theirs
 */
export async function linkReferences(
  citing: readonly MergedWork[],
  works: readonly MergedWork[],
  resolved: ReadonlyMap<Id<'article'>, unknown>,
  reader: IdentityReader,
): Promise<(work: MergedWork) => ResolvedReference[]> {
  const keys = new Set(citing.flatMap((work) => work.citedKeys));
  const articleByKey = new Map<string, Id<'article'>>();
  const offer = (key: string, id: Id<'article'>) => {
    const known = articleByKey.get(key);
    if (keys.has(key) && (known === undefined || id < known)) articleByKey.set(key, id);
  };
  for (const article of await reader.articlesByWorkKeys([...keys]))
    if (!resolved.has(article.id)) for (const key of article.workKeys) offer(key, article.id);
  for (const work of works) for (const key of work.workKeys) offer(key, work.id);
  return (work) =>
    work.references.map((reference) => {
      const targets = referenceKeys(reference).flatMap((key) => articleByKey.get(key) ?? []);
      const [target] = targets.filter((id) => id !== work.id).sort();
      return target === undefined ? reference : { ...reference, id: target };
    });
}
