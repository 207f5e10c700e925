import { listSearchNames } from '../../graph/read/search/list-names.js';
import type { Ontology } from '../../ontology/ontology.js';
import { searchText } from '../../text/search-words.js';
import type { Context } from '../context.js';

/** Something with names, and these as `searchText` has them. */
export interface NamedNode {
  readonly id: string;
  readonly texts: readonly string[];
}

const aliasTexts = new WeakMap<Ontology, Map<string, readonly string[]>>();

/** Everything in the graph that has a name, with its aliases where the ontology knows some. */
export async function knownNames({ store, ontology }: Context): Promise<NamedNode[]> {
  const rows = await store.read(listSearchNames, {});
  return rows.map(({ id, nameFa, nameEn }) => ({
    id,
    texts: [
      ...[nameFa, nameEn].filter((name) => name !== null).map(searchText),
      ...aliasTextsOf(id, ontology),
    ],
  }));
}

/** The other names an entry of the ontology goes by, as printed; none for other nodes. */
export function aliasesOf(id: string, ontology: Ontology): string[] {
  const entry = ontology.get(id);
  if (entry === undefined) return [];
  const lists = [entry.aliases, 'demonyms' in entry ? entry.demonyms : { fa: [], en: [] }];
  return lists.flatMap(({ fa, en }) => [...fa, ...en]);
}

// The ontology never changes, and normalising its aliases takes longer than everything else in a search.
function aliasTextsOf(id: string, ontology: Ontology): readonly string[] {
  const known = aliasTexts.get(ontology) ?? new Map<string, readonly string[]>();
  aliasTexts.set(ontology, known);
  const texts = known.get(id) ?? aliasesOf(id, ontology).map(searchText);
  known.set(id, texts);
  return texts;
}
