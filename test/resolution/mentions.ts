import type { ExtractedArticle, RecordAuthor } from '../../src/domain/article-record.js';
import type { Bilingual } from '../../src/domain/bilingual.js';
import type { IssueFacts, JournalFacts } from '../../src/domain/document.js';
import type { ArticleMention } from '../../src/resolution/article-mention.js';

type Facts = Partial<Omit<ExtractedArticle, 'authors' | 'title' | 'abstract'>> & {
  readonly document: string;
  readonly index?: number;
  readonly title?: Partial<Bilingual>;
  readonly abstract?: Partial<Bilingual>;
  /** Names as `fa` or `fa/en`. */
  readonly authors?: readonly string[];
  readonly journal?: Partial<JournalFacts['name']>;
  readonly issue?: Partial<IssueFacts>;
};

/** A mention with the given facts and nothing else. */
export function mentionOf({
  document,
  index,
  title,
  abstract,
  authors,
  journal,
  issue,
  ...facts
}: Facts): ArticleMention {
  return {
    documentId: `document:${document}`,
    index: index ?? 0,
    journal: journal === undefined ? null : { name: { fa: null, en: null, ...journal }, issn: null },
    issue:
      issue === undefined
        ? null
        : {
            serial: null,
            volume: null,
            number: null,
            season: null,
            calendar: null,
            year: null,
            publishedOn: null,
            ...issue,
          },
    article: {
      title: { fa: null, en: null, ...title },
      abstract: { fa: null, en: null, ...abstract },
      authors: (authors ?? []).map(authorOf),
      pages: null,
      doi: null,
      year: null,
      solarYear: null,
      receivedOn: null,
      acceptedOn: null,
      keywords: { fa: [], en: [] },
      theories: [],
      countries: [],
      regions: [],
      organizations: [],
      methods: [],
      references: [],
      damage: 0,
      ...facts,
    },
  };
}

function authorOf(names: string, index: number): RecordAuthor {
  const [one, other] = names.split('/');
  const isPersian = /[\u0600-\u06ff]/.test(one!);
  return {
    name: { fa: isPersian ? one! : null, en: isPersian ? (other ?? null) : one! },
    position: index + 1,
    corresponding: false,
    affiliations: [],
  };
}

/** Prose about a made-up port, as long as an abstract; `seed` makes different texts. */
export function prose(seed: number, words = 90): string {
  const nouns = [
    'harbour',
    'tariff',
    'convoy',
    'ferry',
    'customs',
    'lighthouse',
    'pilot',
    'dredger',
    'quay',
    'anchor',
    'warehouse',
    'broker',
  ];
  const verbs = [
    'delays',
    'finances',
    'inspects',
    'rebuilds',
    'taxes',
    'escorts',
    'insures',
    'charters',
    'unloads',
    'measures',
    'surveys',
  ];
  let state = seed * 7919 + 17;
  const next = (list: readonly string[]): string => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[(state >> 8) % list.length]!;
  };
  return Array.from(
    { length: words },
    (_, index) => next(index % 2 === 0 ? nouns : verbs) + (index % 11 === 10 ? '.' : ''),
  ).join(' ');
}
