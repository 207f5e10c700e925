import { z } from 'zod';
import { writeQuery } from '../../query.js';
import { rowQuery } from '../row-query.js';

const entry = z.object({ id: z.string(), nameFa: z.string(), nameEn: z.string() });

export const mergeTheories = rowQuery('ontology/merge-theories.cypher', entry.extend({ kind: z.string() }));
export const mergeCountries = rowQuery('ontology/merge-countries.cypher', entry);
export const mergeRegions = rowQuery('ontology/merge-regions.cypher', entry);
export const mergeOrganizations = rowQuery('ontology/merge-organizations.cypher', entry);
export const mergeMethods = rowQuery('ontology/merge-methods.cypher', entry);

const parentage = z.object({ childId: z.string(), parentId: z.string() });

export const createSubtheories = rowQuery('ontology/create-subtheories.cypher', parentage);
export const createParts = rowQuery('ontology/create-parts.cypher', parentage);
export const createSubmethods = rowQuery('ontology/create-submethods.cypher', parentage);
export const createMemberships = rowQuery(
  'ontology/create-memberships.cypher',
  parentage.extend({ since: z.number().nullable(), until: z.number().nullable() }),
);

const kept = z.object({ kept: z.array(z.string()) });

export const deleteDroppedTheories = writeQuery('ontology/delete-dropped-theories.cypher', kept, z.unknown());
export const deleteDroppedPlaces = writeQuery('ontology/delete-dropped-places.cypher', kept, z.unknown());
export const deleteDroppedOrganizations = writeQuery(
  'ontology/delete-dropped-organizations.cypher',
  kept,
  z.unknown(),
);
export const deleteDroppedMethods = writeQuery('ontology/delete-dropped-methods.cypher', kept, z.unknown());
