import { StoreLockedError } from '../graph/errors.js';
import { withAtlas, type Atlas } from './open-atlas.js';

/**
 * Opens the graph for decisions.
 *
 * @throws StoreLockedError saying how to decide while a server has the embedded graph open
 */
export async function withJournal<T>(work: (atlas: Atlas) => Promise<T>): Promise<T> {
  try {
    return await withAtlas(work);
  } catch (cause) {
    if (!(cause instanceof StoreLockedError)) throw cause;
    throw new StoreLockedError(
      'The graph is in use, by a server most likely: decide through its GraphQL mutations with a token ' +
        '(theory-atlas tokens create --role curator works meanwhile), or stop it first.',
      { cause },
    );
  }
}
