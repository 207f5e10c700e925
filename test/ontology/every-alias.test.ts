import { describe, expect, test } from 'vitest';
import type { OntologyEntry } from '../../src/domain/ontology-entry.js';
import { LANGUAGES } from '../../src/domain/language.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const ontology = loadOntology();
const entries: OntologyEntry[] = [
  ...ontology.theories,
  ...ontology.countries,
  ...ontology.regions,
  ...ontology.organizations,
  ...ontology.methods,
];

function formsOf(entry: OntologyEntry): string[] {
  const lists = [
    entry.aliases,
    ...('demonyms' in entry ? [entry.demonyms] : []),
    ...('capitals' in entry ? [entry.capitals] : []),
  ];
  return LANGUAGES.flatMap((language) => [entry.name[language], ...lists.flatMap((list) => list[language])]);
}

/** Whether the entry is among those of one match that takes the whole text. */
function matchesWhole(entry: OntologyEntry, raw: string): boolean {
  const tokens = tokenise(normalise(raw));
  const match = ontology.match(tokens, raw)[0];
  return (
    match !== undefined &&
    match.firstToken === 0 &&
    match.endToken === tokens.length &&
    raw.slice(match.start, match.end) === raw.slice(tokens[0]!.start, tokens.at(-1)!.end) &&
    match.entries.some(({ id }) => id === entry.id)
  );
}

const SPACINGS = {
  'as written': (alias: string) => alias,
  'with spaces': (alias: string) => alias.replaceAll(/[\s\u200c]+/g, ' '),
  'with non-joiners': (alias: string) => alias.replaceAll(/[\s\u200c]+/g, '\u200c'),
  joined: (alias: string) => alias.replaceAll(/[\s\u200c]+/g, ''),
  'broken over lines': (alias: string) => alias.replaceAll(/ +/g, '\r\n'),
  'in Arabic letters': (alias: string) => alias.replaceAll('\u06cc', '\u064a').replaceAll('\u06a9', '\u0643'),
} as const;

describe('every name of every entry finds its entry', () => {
  test.each(Object.entries(SPACINGS))('%s', (_, spacing) => {
    const missed = entries.flatMap((entry) =>
      formsOf(entry)
        .filter((form) => !matchesWhole(entry, spacing(form)))
        .map((form) => `${entry.id}: ${spacing(form)}`),
    );
    expect(missed).toEqual([]);
  });
});
