import { createHash } from 'node:crypto';
import type { GraphStore, QueryRunner } from '../../graph-store.js';
import { writeRows } from '../row-query.js';
import { ontologyRows } from './ontology-rows.js';
import type { OntologyEntries, OntologyRows } from './ontology-rows.js';
import { deleteStructure, findSeed, recordSeed } from '../queries/seed-queries.js';
import * as queries from './ontology-queries.js';

const SEED_ID = 'ontology';

/**
 * Makes the graph hold this ontology: theories, countries, regions, organizations and methods, and how they hang
 * together. Entries it no longer has are removed unless an article refers to them. A graph that has this very
 * ontology is left alone after one look.
 *
 * @returns whether anything was written
 */
export async function writeOntology(store: GraphStore, ontology: OntologyEntries): Promise<boolean> {
  const rows = ontologyRows(ontology);
  const checksum = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const [held] = await store.read(findSeed, { id: SEED_ID });
  if (held?.checksum === checksum) return false;
  await store.write(async (transaction) => {
    await transaction.run(deleteStructure, {});
    await writeEntries(transaction, rows);
    await writeStructure(transaction, rows);
    await deleteDropped(transaction, rows);
    await transaction.run(recordSeed, { id: SEED_ID, checksum });
  });
  return true;
}

async function writeEntries(transaction: QueryRunner, rows: OntologyRows): Promise<void> {
  await writeRows(transaction, queries.mergeTheories, rows.theories);
  await writeRows(transaction, queries.mergeCountries, rows.countries);
  await writeRows(transaction, queries.mergeRegions, rows.regions);
  await writeRows(transaction, queries.mergeOrganizations, rows.organizations);
  await writeRows(transaction, queries.mergeMethods, rows.methods);
}

async function writeStructure(transaction: QueryRunner, rows: OntologyRows): Promise<void> {
  await writeRows(transaction, queries.createSubtheories, rows.subtheories);
  await writeRows(transaction, queries.createParts, rows.parts);
  await writeRows(transaction, queries.createSubmethods, rows.submethods);
  await writeRows(transaction, queries.createMemberships, rows.memberships);
}

/** Last, when what remains of the old structure is gone, so that only references by articles hold an entry. */
async function deleteDropped(transaction: QueryRunner, rows: OntologyRows): Promise<void> {
  const kept = (...lists: readonly { readonly id: string }[][]) => ({
    kept: lists.flat().map(({ id }) => id),
  });
  await transaction.run(queries.deleteDroppedTheories, kept(rows.theories));
  await transaction.run(queries.deleteDroppedPlaces, kept(rows.countries, rows.regions));
  await transaction.run(queries.deleteDroppedOrganizations, kept(rows.organizations));
  await transaction.run(queries.deleteDroppedMethods, kept(rows.methods));
}
