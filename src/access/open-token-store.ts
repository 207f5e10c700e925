import { join } from 'node:path';
import type { GraphStore } from '../graph/graph-store.js';
import { fileTokenStore } from './file-token-store.js';
import { graphTokenStore } from './graph-token-store.js';
import type { TokenStore } from './token-store.js';

/** The tokens of an installation: in Neo4j where that holds the graph, else in the data folder. */
export function openTokenStore(dataFolder: string, neo4j: GraphStore | null): TokenStore {
  return neo4j === null ? fileTokenStore(join(dataFolder, 'tokens.json')) : graphTokenStore(neo4j);
}
