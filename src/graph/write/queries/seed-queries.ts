import { z } from 'zod';
import { readQuery, writeQuery } from '../../query.js';

/** What a graph was given that is no scholarship, by name, with a word that tells which version of it. */
const seed = z.object({ id: z.string(), checksum: z.string() });

export const findSeed = readQuery(
  'seed/find-seed.cypher',
  seed.pick({ id: true }),
  seed.pick({ checksum: true }),
);
export const recordSeed = writeQuery('seed/record-seed.cypher', seed, z.unknown());

/** How the entries of the ontology hang together. */
export const deleteStructure = writeQuery('ontology/delete-structure.cypher', z.object({}), z.unknown());
