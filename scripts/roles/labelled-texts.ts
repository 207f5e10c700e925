import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../src/domain/language.js';
import { PLACE_ROLES } from '../../src/domain/place-role.js';
import { THEORY_ROLES } from '../../src/domain/theory-role.js';
import { parseLabels, type LabelledArticle } from '../../src/evaluation/label-file.js';
import { readArticle, type ArticleReading } from '../../src/extraction/reading/article-reading.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { packageRoot } from '../../src/package-root.js';
import { readDocument } from '../../src/sources/read-document.js';

/** Only what rules are written by, no half that judges (docs/labelling.md). */
const PHRASES = join(packageRoot, 'test', 'fixtures', 'phrases', 'development.jsonl');
const SENTENCES = join(packageRoot, 'test', 'extraction', 'cases');
const GOLD = join(packageRoot, 'test', 'fixtures', 'gold', 'development');

/** Phrases with these ids were read by those who wrote the rules; later ones were written without seeing the rules. */
const TUNED_ON = /^(?:en|fa)2?-/;

const places = z.record(z.string(), z.enum(PLACE_ROLES));
const phraseShape = z.object({
  id: z.string(),
  language: z.enum(['fa', 'en']),
  text: z.string(),
  theories: z.record(z.string(), z.enum(THEORY_ROLES)),
  countries: places,
  regions: places,
  organizations: places,
  also: z.record(z.string(), z.array(z.string())).default({}),
});

export type LabelledPhrase = z.infer<typeof phraseShape>;

interface Text {
  readonly group: string;
  readonly language: Language;
  readonly isTuned: boolean;
}

/** One article that people have labelled, read up to where roles are decided. */
export type LabelledText = Text &
  (
    | {
        readonly kind: 'phrase';
        readonly labels: LabelledPhrase;
        readonly articles: readonly ArticleReading[];
      }
    | { readonly kind: 'gold'; readonly labels: LabelledArticle; readonly article: ArticleReading }
  );

/** The development phrases and documents and the sentences of the extractor's own tests, in the order of the files. */
export function labelledTexts(): LabelledText[] {
  return [...readPhrases(), ...readSentences(), ...readGold()];
}

function readPhrases(): LabelledText[] {
  const lines = readFileSync(PHRASES, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const labels = phraseShape.parse(JSON.parse(line));
    const { id: group, language, text } = labels;
    const articles = articlesOf('text.txt', new TextEncoder().encode(text));
    return { kind: 'phrase', group, language, isTuned: TUNED_ON.test(group), labels, articles };
  });
}

/** Lines of "text | theory=role, …"; `applied` is any applied role, most likely the commonest. */
function readSentences(): LabelledText[] {
  return readdirSync(SENTENCES)
    .toSorted()
    .flatMap((file) => {
      const language: Language = file.includes('persian') ? 'fa' : 'en';
      const lines = readFileSync(join(SENTENCES, file), 'utf8').split('\n');
      return lines
        .filter((line) => line.includes('|') && !line.startsWith('#'))
        .map((line): LabelledText => {
          const [text, roles] = line.split('|').map((part) => part.trim());
          const theories = Object.fromEntries(
            roles!
              .split(',')
              .map((pair) => pair.trim().replace('=applied', '=APPLIES').split('='))
              .filter(([, role]) => role !== 'absent'),
          );
          const none = { countries: {}, regions: {}, organizations: {} };
          const labels = phraseShape.parse({ id: text, language, text, theories, ...none });
          const articles = articlesOf('text.txt', new TextEncoder().encode(text));
          return { kind: 'phrase', group: text!, language, isTuned: true, labels, articles };
        });
    });
}

function readGold(): LabelledText[] {
  const files = readdirSync(GOLD).filter((file) => file.endsWith('.json'));
  return files.toSorted().flatMap((file): LabelledText[] => {
    const labels = parseLabels(file, readFileSync(join(GOLD, file), 'utf8'));
    const articles = articlesOf(labels.document, readFileSync(join(GOLD, labels.document)));
    // Where articles are missed or invented, labels and articles cannot be paired in order.
    if (articles.length !== labels.articles.length) return [];
    const language: Language = file.startsWith('fa') ? 'fa' : 'en';
    return articles.map((article, index) => ({
      kind: 'gold',
      group: file,
      language,
      isTuned: true,
      labels: labels.articles[index]!,
      article,
    }));
  });
}

function articlesOf(path: string, bytes: Uint8Array): ArticleReading[] {
  const source = readDocument({ path, bytes });
  if (source.status === 'quarantined') return [];
  const document = source.document.restored?.document ?? source.document;
  return document.articles.map((article) => readArticle(document, article, loadOntology()));
}
