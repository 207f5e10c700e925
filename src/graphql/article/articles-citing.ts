import { prefixOf } from '../../domain/ids.js';
import { inputError } from '../errors/input-error.js';
import type { Loaders } from '../loaders/loaders.js';
import { loadAnyNode } from '../node/load-any-node.js';

/**
 * The id of the cited work, or of the article held here, that a client means.
 *
 * @throws GraphQLError UNKNOWN_ID when there is no such work or article
 */
export async function citedNode(id: string, loaders: Loaders): Promise<string> {
  const kind = prefixOf(id);
  const node = kind === 'work' || kind === 'article' ? await loadAnyNode(id, loaders) : null;
  if (node === null)
    throw inputError('UNKNOWN_ID', `No work and no article has the id ${JSON.stringify(id)}.`, []);
  return node.id;
}

/** The ids of the articles that cite a work or an article. */
export async function articlesCiting(id: string, loaders: Loaders): Promise<Set<string>> {
  const node = await citedNode(id, loaders);
  const loader = prefixOf(node) === 'work' ? loaders.workCiting : loaders.citing;
  return new Set((await loader.load(node)).map((row) => row.articleId));
}
