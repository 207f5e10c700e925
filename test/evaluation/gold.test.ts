import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateDocument, type Evaluation } from '../../src/evaluation/evaluate-document.js';
import { parseLabels, type LabelFile } from '../../src/evaluation/label-file.js';
import type { MeasureName } from '../../src/evaluation/measures.js';
import { f1 } from '../../src/evaluation/score.js';
import { sumEvaluations } from '../../src/evaluation/sum-evaluations.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { readDocument } from '../../src/sources/read-document.js';
import { detectLanguage } from '../../src/text/detect-language.js';

/** The labelled documents (docs/labelling.md). Rules are written by the development part; the test part only judges. */
const GOLD = join(packageRoot, 'test', 'fixtures', 'gold');
const PARTS = ['development', 'test'] as const;

type Part = (typeof PARTS)[number];

/**
 * The least micro F1 of the test part: slightly under what was measured on 2026-11-30: appliedTheory 0.946,
 * studiedCountry 0.970, studiedRegion 0.952, authors 1.000, pages 1.000, keywords 1.000 (the development part: 1.000,
 * 0.990, 0.963, 1.000, 1.000, 1.000). Raise a floor when the figure has risen.
 */
const FLOORS: Readonly<Partial<Record<MeasureName, number>>> = {
  appliedTheory: 0.94,
  studiedCountry: 0.96,
  studiedRegion: 0.95,
  authors: 0.99,
  pages: 0.99,
  keywords: 0.97,
};

interface Labelled {
  readonly part: Part;
  readonly labels: LabelFile;
  readonly bytes: Uint8Array;
}

const ontology = loadOntology();
const filesOf = (part: Part): string[] => readdirSync(join(GOLD, part));
const labelled: readonly Labelled[] = PARTS.flatMap((part) =>
  filesOf(part)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const labels = parseLabels(file, readFileSync(join(GOLD, part, file), 'utf8'));
      return { part, labels, bytes: readFileSync(join(GOLD, part, labels.document)) };
    }),
);

/** A document that cannot be read has no articles: all that is labelled is missed. */
function evaluate({ labels, bytes }: Labelled): Evaluation {
  const source = readDocument({ path: labels.document, bytes });
  if (source.status === 'quarantined') return evaluateDocument(labels, [], '');
  const { articles } = extractArticles(source.document, ontology);
  return evaluateDocument(labels, articles, source.document.raw);
}

const evaluatePart = (part: Part): Evaluation =>
  sumEvaluations(labelled.filter((document) => document.part === part).map(evaluate));

describe('the gold set', () => {
  it('holds 150 documents or more, half of them for development, in both languages about evenly', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(150);
    const share = (holds: (document: Labelled) => boolean) => labelled.filter(holds).length / labelled.length;
    expect(share(({ part }) => part === 'test')).toBeCloseTo(0.5, 1);
    const persian = share(({ bytes }) => detectLanguage(new TextDecoder().decode(bytes)) === 'fa');
    expect(persian).toBeGreaterThan(0.4);
    expect(persian).toBeLessThan(0.6);
  });

  it('has one label file for each document, and no document in both parts', () => {
    const documents = labelled.map(({ labels }) => labels.document);
    expect(new Set(documents).size).toBe(documents.length);
    for (const part of PARTS) {
      const own = labelled.filter((document) => document.part === part).map(({ labels }) => labels.document);
      expect(
        filesOf(part)
          .filter((file) => !file.endsWith('.json'))
          .toSorted(),
      ).toEqual(own.toSorted());
    }
  });

  it('labels with ids of the ontology only', () => {
    const unknown = labelled.flatMap(({ labels }) =>
      labels.articles
        .flatMap(({ theories, countries, regions, organizations }) => [
          ...[...theories.applied, ...theories.present, theories.optional, theories.notApplied]
            .flat()
            .map((id) => `theory:${id}`),
          ...[...countries.studied, ...countries.optional].map((id) => `country:${id}`),
          ...[...regions.studied, ...regions.optional].map((id) => `region:${id}`),
          ...[...organizations.studied, ...organizations.optional].map((id) => `organization:${id}`),
        ])
        .filter((id) => ontology.get(id) === undefined)
        .map((id) => `${labels.document}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('names 100 theories or more', () => {
    const named = labelled.flatMap(({ labels }) =>
      labels.articles.flatMap(({ theories }) => [...theories.applied, ...theories.present].map(([id]) => id)),
    );
    expect(new Set(named).size).toBeGreaterThanOrEqual(100);
  });
});

describe.each(PARTS)('the %s part', (part) => {
  const evaluation = evaluatePart(part);

  it('is quoted verbatim', () => {
    expect(evaluation.quotes.hits).toBeGreaterThan(0);
    expect(evaluation.quotes.extra).toBe(0);
  });

  it('is right in 94% of what is claimed with a confidence of 0.9 or more', () => {
    const { hits, extra } = evaluation.confident;
    expect(hits / (hits + extra)).toBeGreaterThanOrEqual(0.94);
  });
});

describe('the floors of the test part', () => {
  const { scores, mistakes } = evaluatePart('test');

  it.each(Object.entries(FLOORS) as [MeasureName, number][])(
    '%s keeps a micro F1 of %f',
    (measure, floor) => {
      const wrong = mistakes.filter((mistake) => mistake.measure === measure);
      expect(
        f1(scores[measure]),
        wrong.map(({ document, problem }) => `${document}: ${problem}`).join('\n'),
      ).toBeGreaterThanOrEqual(floor);
    },
  );
});
