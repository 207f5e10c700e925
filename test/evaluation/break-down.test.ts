import { describe, expect, it } from 'vitest';
import { calibrationOf, confusionOf, scoresBy, scoresByRole } from '../../src/evaluation/break-down.js';
import { describeReport } from '../../src/evaluation/describe-report.js';
import type { Observation, RolePair } from '../../src/evaluation/observe-claims.js';
import { reportOf } from '../../src/evaluation/report.js';
import { sumEvaluations } from '../../src/evaluation/sum-evaluations.js';

const observation = (changes: Partial<Observation>): Observation => ({
  field: 'appliedTheory',
  outcome: 'hit',
  id: 'realism',
  role: 'APPLIES',
  confidence: 0.95,
  passage: null,
  language: 'en',
  level: 'ABSTRACT',
  ...changes,
});

const pairs: readonly RolePair[] = [
  { kind: 'theory', labelled: 'APPLIES', came: 'APPLIES' },
  { kind: 'theory', labelled: 'TESTS', came: 'APPLIES' },
  { kind: 'theory', labelled: 'COMPARES', came: 'absent' },
];

describe('breaking an evaluation down', () => {
  it('scores each language apart, and what has none', () => {
    const scores = scoresBy(
      [
        observation({}),
        observation({ language: 'fa', outcome: 'extra' }),
        observation({ language: null, outcome: 'missed' }),
      ],
      ({ language }) => language,
    );
    expect(Object.keys(scores)).toEqual(['en', 'fa', 'none']);
    expect(scores['en']!.appliedTheory).toMatchObject({ hits: 1, f1: 1 });
    expect(scores['fa']!.appliedTheory).toMatchObject({ extra: 1, precision: 0 });
    expect(scores['none']!.appliedTheory).toMatchObject({ missed: 1, recall: 0 });
  });

  it('counts which role came out for which', () => {
    expect(confusionOf(pairs)).toEqual({
      APPLIES: { APPLIES: 1 },
      TESTS: { APPLIES: 1 },
      COMPARES: { absent: 1 },
    });
    expect(scoresByRole(pairs)).toMatchObject({
      APPLIES: { hits: 1, extra: 1, missed: 0 },
      COMPARES: { hits: 0, extra: 0, missed: 1 },
      TESTS: { hits: 0, extra: 0, missed: 1 },
    });
  });

  it('holds the share right against the confidence, leaving misses out', () => {
    const bands = calibrationOf([
      observation({ confidence: 1 }),
      observation({ confidence: 0.9 }),
      observation({ confidence: 0.9, outcome: 'extra' }),
      observation({ confidence: null, outcome: 'missed' }),
    ]);
    expect(bands.at(-1)).toEqual({ from: 0.95, to: 1, right: 1, wrong: 0, share: 1 });
    expect(bands.at(-2)).toEqual({ from: 0.9, to: 0.95, right: 1, wrong: 1, share: 0.5 });
    expect(bands[0]!.share).toBeNull();
  });
});

describe('the report', () => {
  const report = reportOf(sumEvaluations([]));

  it('has the same keys whatever it measures', () => {
    expect(Object.keys(report)).toEqual([
      'scores',
      'quotes',
      'confident',
      'roles',
      'languages',
      'levels',
      'confusion',
      'calibration',
      'mistakes',
    ]);
  });

  it('shows people a difference with its passage', () => {
    const passage = {
      quote: 'using\nrealism',
      start: 3,
      end: 16,
      language: 'en',
      section: 'abstract',
      level: 'ABSTRACT',
      rule: 'works-with',
    } as const;
    const mistakes = [
      { document: 'a.txt', article: '1', measure: 'appliedTheory', problem: 'extra realism', passage },
    ] as const;
    expect(describeReport({ ...report, mistakes })).toContain(
      'a.txt 1 appliedTheory: extra realism\n      works-with 3–16: using realism\n',
    );
  });
});
