import type { GraphStore } from '../../graph/graph-store.js';
import { createArticleLoaders } from './article-loaders.js';
import { createIdentityLoaders } from './identity-loaders.js';
import { createNodeLoaders } from './node-loaders.js';
import { createOntologyLoaders } from './ontology-loaders.js';
import { createPeopleLoaders } from './people-loaders.js';

/**
 * The loaders of one operation. Each gathers what all resolvers of one step ask for into one statement, so that
 * the round trips grow with the depth of a query and never with its rows.
 */
export function createLoaders(store: GraphStore) {
  return {
    node: createNodeLoaders(store),
    ...createArticleLoaders(store),
    ...createPeopleLoaders(store),
    ...createOntologyLoaders(store),
    ...createIdentityLoaders(store),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
