import { describe, expect, it } from 'vitest';
import { ontology } from '../support/blind/extract-text.js';
import { isRecognised } from '../support/blind/judge-name.js';
import { PARTS, readLexicon, type LexiconName, type Part } from '../support/blind/read-set.js';

/** Shares of the judging half that are recognised, slightly under what was measured on 2026-11-30. */
const FLOORS = { theoryNamesFa: 0.92, theoryNamesEn: 0.94, placeNamesFa: 0.96, placeNamesEn: 0.97 };

interface Judged {
  readonly name: LexiconName;
  readonly recognised: boolean;
}

const judge = (part: Part): readonly Judged[] =>
  readLexicon(part).map((name) => ({ name, recognised: isRecognised(name) }));

const share = (judged: readonly Judged[], of: (name: LexiconName) => boolean): number => {
  const own = judged.filter(({ name }) => of(name));
  return own.filter(({ recognised }) => recognised).length / own.length;
};

function measure(judged: readonly Judged[]): Record<keyof typeof FLOORS, number> {
  return {
    theoryNamesFa: share(judged, ({ kind, language }) => kind === 'theory' && language === 'fa'),
    theoryNamesEn: share(judged, ({ kind, language }) => kind === 'theory' && language === 'en'),
    placeNamesFa: share(judged, ({ kind, language }) => kind !== 'theory' && language === 'fa'),
    placeNamesEn: share(judged, ({ kind, language }) => kind !== 'theory' && language === 'en'),
  };
}

describe('the lexicon', () => {
  const all = PARTS.map((part) => readLexicon(part));

  it('splits by what is named, not by name', () => {
    const keys = all.map((names) => new Set(names.map(({ id, concept }) => id ?? concept)));
    const [development, test] = keys;
    expect([...(development ?? [])].filter((key) => test?.has(key))).toEqual([]);
  });

  it('names 220 theories or more, and knows no id that the ontology does not', () => {
    const names = all.flat();
    const theories = names.filter(({ kind }) => kind === 'theory').map(({ id, concept }) => id ?? concept);
    expect(new Set(theories).size).toBeGreaterThanOrEqual(220);
    const unknown = names.filter(
      ({ id, kind }) => id !== null && ontology.get(`${kind}:${id}`) === undefined,
    );
    expect(unknown).toEqual([]);
  });
});

// LIST_MISSES=development npx vitest run test/evaluation/lexicon.test.ts prints the names that are not recognised.
const listed = PARTS.find((part) => part === process.env['LIST_MISSES']);
if (listed !== undefined) {
  const judged = judge(listed);
  const misses = judged.filter(({ recognised }) => !recognised).map(({ name }) => name);
  process.stdout.write(`${JSON.stringify(measure(judged))}\n`);
  for (const { id, concept, name, language } of misses)
    process.stdout.write(`${id ?? `no id (${concept})`}: ${name} (${language})\n`);
}

describe('the floors of the judging half', () => {
  const measured = measure(judge('test'));

  it.each(Object.entries(FLOORS) as [keyof typeof FLOORS, number][])('%s reaches %f', (name, floor) => {
    expect(measured[name]).toBeGreaterThanOrEqual(floor);
  });
});
