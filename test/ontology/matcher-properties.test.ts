import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const ontology = loadOntology();
const names = [...ontology.theories, ...ontology.countries, ...ontology.regions].flatMap(({ name }) => [
  name.fa,
  name.en,
]);
const filler = fc.constantFrom(
  'و',
  'the',
  'کتاب',
  '،',
  '.',
  '\n',
  ' ',
  '\u200c',
  'نقش',
  'of',
  '12',
  '(',
  'ها',
  'x',
);
const text = fc
  .array(fc.oneof(fc.constantFrom(...names), filler), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));

describe('whatever the text', () => {
  test.prop([fc.oneof(text, fc.string({ unit: 'binary' }))])('matches lie in it, in order, apart', (raw) => {
    const tokens = tokenise(normalise(raw));
    let end = 0;
    let endToken = 0;
    for (const match of ontology.match(tokens, raw)) {
      expect(match.start).toBeGreaterThanOrEqual(end);
      expect(match.end).toBeGreaterThan(match.start);
      expect(match.end).toBeLessThanOrEqual(raw.length);
      expect(match.firstToken).toBeGreaterThanOrEqual(endToken);
      expect(match.end).toBe(tokens[match.endToken - 1]!.end);
      expect(match.entries.length).toBeGreaterThan(0);
      ({ end, endToken } = match);
    }
  });

  test.prop([fc.constantFrom(...names), text, text])(
    'a name between two marks is found',
    (name, before, after) => {
      const raw = `${before} . ${name} . ${after}`;
      const start = before.length + 3;
      const found = ontology.match(tokenise(normalise(raw)), raw);
      expect(found.some((match) => match.start >= start && match.end <= start + name.length)).toBe(true);
    },
  );
});
