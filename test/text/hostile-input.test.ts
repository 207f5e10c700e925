import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { cleanPersonName } from '../../src/text/clean-person-name.js';
import { comparisonKey } from '../../src/text/comparison-key.js';
import { damageOf } from '../../src/text/damage-of.js';
import { latinShape } from '../../src/text/latin-shape.js';
import { nameSkeleton } from '../../src/text/name-skeleton.js';
import { normalise } from '../../src/text/normalise.js';
import { parseDate } from '../../src/text/parse-date.js';
import { parsePersonName } from '../../src/text/parse-person-name.js';
import { romanise } from '../../src/text/romanise.js';
import { seasonOf } from '../../src/text/season-of.js';
import { sentenceSpans } from '../../src/text/sentence-spans.js';
import { slug } from '../../src/text/slug.js';
import { tokenise } from '../../src/text/tokenise.js';

/** Repeated, each makes some pattern that looks harmless look again and again. */
const PUMPS = [
  ['a', ' ', '\n', '\t', '.', '. ', ', ', '(', ')', '[', '"', "'", "a'", '-\n', '1', '1/', '@'],
  [
    '\u200c',
    'a\u200c',
    'a\u0301',
    '\u064b',
    '\u0647',
    '\u062f\u0647',
    'a\u0647',
    '\u06f1',
    '\u0648',
    '\u2022',
  ],
  ['\ud83d', 'Aa ', 'A. ', 'US ', ' and ', 'realism theory of ', 'نظریه ', 'دکتر ', 'بی‌'],
].flat();
const CHARACTERS = 100_000;
/** Quadratic work on so many characters takes far longer, linear work far less, even on a busy machine. */
const LIMIT_MS = 2000;

const ontology = loadOntology();

describe('hostile input of a hundred thousand characters takes linear time', () => {
  it.each<[string, (text: string) => unknown]>([
    ['cleanPersonName', cleanPersonName],
    ['comparisonKey', comparisonKey],
    ['damageOf', damageOf],
    ['latinShape', latinShape],
    ['nameSkeleton', nameSkeleton],
    ['normalise with repair', (text) => normalise(text, { repair: true })],
    ['parseDate', parseDate],
    ['parsePersonName', parsePersonName],
    ['romanise', romanise],
    ['seasonOf', seasonOf],
    ['sentenceSpans', (text) => sentenceSpans(text, { start: 0, end: text.length })],
    ['slug', (text) => slug(text)],
    ['tokenise', (text) => tokenise(normalise(text))],
    ['matchText', (text) => ontology.matchText(text)],
    ['resolveName', (text) => ontology.resolveName(text, ['theory', 'country'])],
  ])('%s', (_, read) => {
    for (const pump of PUMPS) {
      const pumped = pump.repeat(Math.ceil(CHARACTERS / pump.length));
      for (const text of [pumped, `x${pumped}!`]) {
        const before = process.cpuUsage();
        read(text);
        const { user } = process.cpuUsage(before);
        expect(user / 1000, `pumping ${JSON.stringify(pump)}`).toBeLessThan(LIMIT_MS);
      }
    }
  });
});
