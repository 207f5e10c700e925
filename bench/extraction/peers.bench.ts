import { bench, describe } from 'vitest';
import type * as ExtractArticlesModule from '../../src/extraction/extract-articles.js';
import type * as LoadOntologyModule from '../../src/ontology/load-ontology.js';
import type * as ReadDocumentModule from '../../src/sources/read-document.js';
import type * as NormaliseModule from '../../src/text/normalise.js';
import { ahoCorasickOf } from '../ontology/aho-corasick.js';
import { runFlashtext } from '../ontology/flashtext.js';
import { leastSeconds, MACHINE, rate, say } from '../measure.js';
import { fullText } from './full-text.js';
import { compiled } from '../compiled.js';

const { extractArticles } = compiled('extraction/extract-articles.js') as typeof ExtractArticlesModule;
const { loadOntology } = compiled('ontology/load-ontology.js') as typeof LoadOntologyModule;
const { readDocument } = compiled('sources/read-document.js') as typeof ReadDocumentModule;
const { normalise } = compiled('text/normalise.js') as typeof NormaliseModule;

/**
 * The whole of extraction beside programs that only look for names, as they are written: what a pipeline built on them
 * would take before it has decided anything. They get text that is normalised already; ours reads the bytes.
 */
const ontology = loadOntology();
const names = [
  ...new Set(
    [ontology.theories, ontology.countries, ontology.regions, ontology.organizations]
      .flat()
      .flatMap(({ name }) => [name.fa, name.en])
      .map((name) => normalise(name).text.trim()),
  ),
];
const bytes = fullText(ontology, 60_000);
const raw = Buffer.from(bytes).toString();
// The peers know words by the spaces between them.
const text = normalise(raw)
  .text.replaceAll(/[^\p{L}\p{N}\u200c' -]+/gu, ' ')
  .trim();
const search = ahoCorasickOf(names);
const alternation = new RegExp(
  `(?<![^ ])(?:${[...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?![^ ])`,
  'gu',
);
const spansOf = (matches: Iterable<RegExpExecArray>): [number, number][] =>
  Array.from(matches, (match) => [match.index, match.index + match[0].length]);
const expected = JSON.stringify(search(text));
if (expected !== JSON.stringify(spansOf(text.matchAll(alternation))))
  throw new Error('The regular expression finds other names than ahocorasick: their times say nothing.');
// All that they find is found by us too; we find more (inflected, joined and spaced names).
const own = ontology.matchText(text);
const missed = search(text).filter(
  ([start, end]) => !own.some((match) => match.start < end && start < match.end),
);
say(`${MACHINE}; ${names.length} names, ${search(text).length} found as written, ${own.length} by us`);
if (missed.length > 0) say(`${missed.length} of theirs are not ours: names that mean something else there`);

const whole = (): void => {
  const result = readDocument({ path: 'bench', bytes });
  if (result.status === 'read') extractArticles(result.document, ontology);
};
say(`whole extraction, from bytes: ${rate(bytes.length, leastSeconds(whole), 1)}`);
say(
  `ahocorasick, names alone: ${rate(
    bytes.length,
    leastSeconds(() => void search(text)),
    1,
  )}`,
);
say(
  `regular expression, names alone: ${rate(
    bytes.length,
    leastSeconds(() => void spansOf(text.matchAll(alternation))),
    1,
  )}`,
);
const flashtext = runFlashtext(names, text);
if (typeof flashtext === 'string') say(`flashtext left out: ${flashtext}`);
else {
  const same = JSON.stringify(flashtext.spans) === expected;
  say(
    `flashtext, names alone${same ? '' : ' (it finds other spans)'}: ${rate(bytes.length, flashtext.seconds, 1)}`,
  );
}

describe('one full text of 60 kB', () => {
  bench('whole extraction, from bytes', whole);
  bench('ahocorasick, names alone', () => void search(text));
  bench('regular expression, names alone', () => void spansOf(text.matchAll(alternation)), {
    iterations: 2,
    time: 1,
  });
});
