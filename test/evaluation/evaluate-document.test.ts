import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComparedArticle } from '../../src/evaluation/align-articles.js';
import { evaluateDocument } from '../../src/evaluation/evaluate-document.js';
import { LabelFileError, parseLabels } from '../../src/evaluation/label-file.js';
import { f1, precision, recall } from '../../src/evaluation/score.js';
import { sumEvaluations } from '../../src/evaluation/sum-evaluations.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { readDocument } from '../../src/sources/read-document.js';
import { sharedDirectory } from '../support/shared.js';

const RAW = 'Drawing on constructivism, the article studies Qatar.';

const article = (changes: Partial<ComparedArticle> = {}): ComparedArticle => ({
  title: { fa: null, en: null },
  pages: '1-20',
  doi: null,
  year: null,
  solarYear: null,
  receivedOn: null,
  acceptedOn: null,
  authors: [],
  keywords: { fa: [], en: ['Qatar'] },
  theories: [
    {
      id: 'constructivism',
      role: 'APPLIES',
      confidence: 0.95,
      evidence: [
        {
          quote: RAW,
          start: 0,
          end: RAW.length,
          language: 'en',
          section: 'abstract',
          level: 'ABSTRACT',
          rule: 'works-with',
        },
      ],
    },
  ],
  countries: [{ id: 'QAT', role: 'SUBJECT', confidence: 0.9, evidence: [] }],
  regions: [],
  organizations: [],
  methods: [],
  references: [],
  ...changes,
});

const labels = (changes: object = {}) =>
  parseLabels(
    'labels.json',
    JSON.stringify({
      document: 'made-up.txt',
      articles: [
        {
          pages: '1-20',
          authors: null,
          keywords: { fa: [], en: ['qatar'] },
          theories: { applied: [['constructivism', 'social-constructivism']], present: [], optional: [] },
          countries: { studied: ['QAT'], optional: [] },
          regions: { studied: [], optional: [] },
          organizations: { studied: [], optional: [] },
          ...changes,
        },
      ],
    }),
  );

describe('comparing a document with its labels', () => {
  it('finds nothing wrong where all came out', () => {
    const evaluation = evaluateDocument(labels(), [article()], RAW);
    expect(evaluation.mistakes).toEqual([]);
    expect(evaluation.scores.appliedTheory).toEqual({ hits: 1, extra: 0, missed: 0 });
    expect(evaluation.quotes).toEqual({ hits: 1, extra: 0, missed: 0 });
    expect(evaluation.confident).toEqual({ hits: 2, extra: 0, missed: 0 });
  });

  it('counts what is missed and what is extra', () => {
    const evaluation = evaluateDocument(
      labels({ theories: { applied: [['realism']] }, countries: { studied: ['IRN'] } }),
      [article()],
      RAW,
    );
    expect(evaluation.scores.appliedTheory).toEqual({ hits: 0, extra: 1, missed: 1 });
    expect(evaluation.scores.studiedCountry).toEqual({ hits: 0, extra: 1, missed: 1 });
    expect(evaluation.confident.extra).toBe(2);
  });

  it('allows what is optional, unless it must not be applied', () => {
    const optional = { theories: { applied: [], optional: ['constructivism'] } };
    expect(evaluateDocument(labels(optional), [article()], RAW).scores.appliedTheory.extra).toBe(0);
    const forbidden = { theories: { ...optional.theories, notApplied: ['constructivism'] } };
    expect(evaluateDocument(labels(forbidden), [article()], RAW).scores.appliedTheory.extra).toBe(1);
  });

  it('notices a quote that is not what stands at its offsets', () => {
    expect(evaluateDocument(labels(), [article()], `x${RAW}`).quotes).toEqual({
      hits: 0,
      extra: 1,
      missed: 0,
    });
  });

  it('pairs articles by pages, the rest in order, and counts articles nobody labelled', () => {
    const evaluation = evaluateDocument(labels(), [article({ pages: '21-40' }), article()], RAW);
    expect(evaluation.scores.pages).toEqual({ hits: 1, extra: 1, missed: 0 });
  });

  it('sums documents', () => {
    const sum = sumEvaluations([1, 2].map(() => evaluateDocument(labels(), [article()], RAW)));
    expect(sum.scores.appliedTheory.hits).toBe(2);
    expect(f1({ hits: 3, extra: 1, missed: 1 })).toBe(0.75);
    expect(precision({ hits: 0, extra: 0, missed: 1 })).toBe(1);
    expect(recall({ hits: 1, extra: 0, missed: 1 })).toBe(0.5);
  });

  it('refuses labels of another shape', () => {
    expect(() => parseLabels('labels.json', '{"articles": 3}')).toThrow(LabelFileError);
    expect(() => parseLabels('labels.json', 'no')).toThrow(/labels\.json/);
  });
});

describe.skipIf(sharedDirectory === null)('the labelled documents beside the checkout', () => {
  const folder = sharedDirectory ?? '';
  const evaluateFolder = (labelFolder: string, textFolder: string) =>
    readdirSync(join(folder, labelFolder))
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const label = parseLabels(file, readFileSync(join(folder, labelFolder, file), 'utf8'));
        const path = join(folder, textFolder, label.document);
        const result = readDocument({ path, bytes: readFileSync(path) });
        if (result.status !== 'read') throw new Error(`${path} was not read: ${result.reason}`);
        const { articles } = extractArticles(result.document, loadOntology());
        return evaluateDocument(label, articles, result.document.raw);
      });

  it('come out as labelled, with quotes that are their slices', () => {
    const { scores, quotes, confident } = sumEvaluations([
      ...evaluateFolder('gold', 'seeds'),
      ...evaluateFolder('pages', 'pages'),
    ]);
    expect(f1(scores.appliedTheory)).toBeGreaterThanOrEqual(0.95);
    expect(f1(scores.studiedCountry)).toBeGreaterThanOrEqual(0.95);
    expect(f1(scores.studiedRegion)).toBeGreaterThanOrEqual(0.95);
    expect(recall(scores.presentTheory)).toBeGreaterThanOrEqual(0.95);
    expect(f1(scores.authors)).toBeGreaterThanOrEqual(0.99);
    expect(f1(scores.pages)).toBeGreaterThanOrEqual(0.99);
    expect(quotes.extra).toBe(0);
    expect(precision(confident)).toBeGreaterThanOrEqual(0.94);
  });
});
