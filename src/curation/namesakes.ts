import { prefixOf } from '../domain/ids.js';
import type { QueryRunner } from '../graph/graph-store.js';
import { findArticlesByIds } from '../graph/read/identity/find-articles.js';
import { listAuthorMentions } from '../graph/read/identity/list-author-mentions.js';
import { discriminatedId, undiscriminated } from '../resolution/distinct-ids.js';
import { workMentionKey } from '../resolution/mention-key.js';
import type { CurrentId } from './resolve-former-ids.js';

/** The id that one which tells several of one name apart was made from; none when it is of another form. */
export function baseOf(id: string): string[] {
  const parts = undiscriminated(id);
  return parts === null ? [] : [parts.base];
}

/**
 * Who was called by an id that tells several of one name apart, when fewer of them were known or others. Such ids are
 * made of the name and the key of a mention, which both are still there, so they need not be kept.
 */
export async function findAmongNamesakes(
  id: string,
  namesakes: ReadonlyMap<string, readonly CurrentId[]>,
  runner: QueryRunner,
): Promise<CurrentId | undefined> {
  const [base] = baseOf(id);
  const holders = base === undefined ? [] : (namesakes.get(base) ?? []);
  if (base === undefined || holders.length === 0) return undefined;
  const called = (await mentionsOf(holders, runner)).filter(({ keys }) =>
    keys.some((key) => discriminatedId(base, key) === id),
  );
  return called.map(({ holder }) => holder).sort()[0];
}

async function mentionsOf(
  holders: readonly CurrentId[],
  runner: QueryRunner,
): Promise<{ readonly holder: CurrentId; readonly keys: readonly string[] }[]> {
  const ids = [...holders];
  if (prefixOf(ids[0]!) === 'article')
    return (await runner.run(findArticlesByIds, { ids })).map(({ articleId, documents }) => ({
      holder: articleId,
      keys: documents.map((place) => workMentionKey({ documentId: place.id, index: place.index })),
    }));
  return (await runner.run(listAuthorMentions, { ids })).map(({ authorId, mentions }) => ({
    holder: authorId,
    keys: mentions.flat(),
  }));
}
