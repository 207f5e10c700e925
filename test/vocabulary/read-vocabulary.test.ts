import { expect, test } from 'vitest';
import { z } from 'zod';
import { readVocabulary } from '../../src/vocabulary/read-vocabulary.js';
import { VocabularyError } from '../../src/vocabulary/vocabulary-error.js';

const schema = z.object({ seasons: z.record(z.string(), z.array(z.string())) });

test('reads a file once for each schema', () => {
  const first = readVocabulary('calendar.yaml', schema);
  expect(first.seasons['winter']).toContain('winter');
  expect(readVocabulary('calendar.yaml', schema)).toBe(first);
});

test('names the file and the place of what does not fit', () => {
  const wrong = z.object({ seasons: z.object({ spring: z.number() }) });
  expect(() => readVocabulary('calendar.yaml', wrong)).toThrow(VocabularyError);
  expect(() => readVocabulary('calendar.yaml', wrong)).toThrow(/calendar\.yaml.*seasons\.spring/s);
});

test('a missing file is an error that names it', () => {
  expect(() => readVocabulary('absent.yaml', schema)).toThrow(/absent\.yaml/);
});
