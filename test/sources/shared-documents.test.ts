import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../src/domain/document.js';
import { comparisonKey } from '../../src/text/comparison-key.js';
import { sharedDirectory } from '../support/shared.js';
import { readFile } from './read-fixture.js';

interface Label {
  readonly document: string;
  readonly format: string;
  readonly journal?: { readonly fa?: string; readonly en?: string };
  readonly issue?: {
    readonly serial?: number;
    readonly season?: string;
    readonly solarYear?: number;
    readonly publishedOn?: string;
  };
  readonly solarYear?: number;
  readonly receivedOn?: string;
  readonly acceptedOn?: string;
  readonly articles: readonly {
    readonly title?: { readonly fa: string | null; readonly en: string | null };
    readonly pages?: string | null;
    readonly authors?: readonly unknown[] | null;
    readonly references?: number;
  }[];
}

const folders = [
  ['gold', 'seeds'],
  ['pages', 'pages'],
] as const;
const labels: { file: string; label: Label }[] =
  sharedDirectory === null
    ? []
    : folders.flatMap(([labelled, texts]) =>
        readdirSync(join(sharedDirectory!, labelled))
          .filter((name) => name.endsWith('.json'))
          .map((name) => {
            const label = JSON.parse(readFileSync(join(sharedDirectory!, labelled, name), 'utf8')) as Label;
            return { file: join(sharedDirectory!, texts, label.document), label };
          }),
      );

describe.skipIf(sharedDirectory === null)('real labelled documents (skipped without ../shared)', () => {
  it.each(labels)('reads $label.document', ({ file, label }) => {
    const document = readFile(file);
    expect(document.format).toBe(label.format.replace('issue-toc', 'issue-contents'));
    expect(document.articles).toHaveLength(label.articles.length);
    if (label.journal !== undefined) expect(document.journal?.name).toMatchObject(label.journal);
    const { solarYear, ...issue } = label.issue ?? {};
    if (label.issue !== undefined) expect(document.issue).toMatchObject(issue);
    for (const [index, article] of document.articles.entries()) {
      const expected = label.articles[index]!;
      const texts = (kind: SectionKind, language: string): string[] =>
        article.sections
          .filter((section) => section.kind === kind && section.language === language)
          .map((section) => comparisonKey(document.raw.slice(section.start, section.end)));
      if (expected.title !== undefined)
        for (const language of ['fa', 'en'] as const)
          if (expected.title[language] !== undefined)
            expect(texts('title', language)).toEqual(
              expected.title[language] === null ? [] : [comparisonKey(expected.title[language])],
            );
      if (expected.pages !== undefined) expect(article.pages).toBe(expected.pages);
      if (expected.references !== undefined)
        expect(article.sections.filter(({ kind }) => kind === 'references')).toHaveLength(
          expected.references,
        );
      const printsNames = expected.authors !== null && expected.authors?.length !== 0;
      expect(article.sections.some(({ kind }) => kind === 'byline')).toBe(printsNames);
      if (label.receivedOn !== undefined) expect(article.receivedOn).toBe(label.receivedOn);
      if (label.acceptedOn !== undefined) expect(article.acceptedOn).toBe(label.acceptedOn);
      const year = solarYear ?? label.solarYear;
      if (year !== undefined) expect(article.solarYear).toBe(year);
    }
  });
});
