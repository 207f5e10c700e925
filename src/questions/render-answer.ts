import type { Answer, AnsweredArticle, AnswerEvidence, MatchedUse } from './answer.js';
import { questionVocabulary } from './question-vocabulary.js';
import { wordingIn } from './wording.js';
import type { Wording } from './wording.js';

/**
 * An answer as plain text for a terminal: the sentence; for each article its authors, title or else pages, year, and
 * for each claim role, confidence, the way up to what was asked for, and the passages with their offsets (UTF-16
 * code units into the document's text). Ends with a line break.
 */
export function renderAnswer(answer: Answer): string {
  const wording = wordingIn(answer.language, questionVocabulary());
  const lines = [
    answer.sentence,
    ...answer.articles.flatMap((article, index) => ['', ...renderArticle(article, index, answer, wording)]),
    ...renderRest(answer, wording),
    ...renderExamples(answer, wording),
  ];
  return `${lines.join('\n')}\n`;
}

function renderArticle(article: AnsweredArticle, index: number, answer: Answer, wording: Wording): string[] {
  const { id, authors, title, pages } = article;
  const byline = authors.map((author) => wording.name(author.name, author.id)).join(wording.label('comma'));
  const year =
    wording.language === 'fa' ? (article.solarYear ?? article.year) : (article.year ?? article.solarYear);
  const facts = [
    title.fa === null && title.en === null ? wording.label('untitled') : wording.name(title, id),
    ...(pages === null ? [] : [wording.label('pages', { pages: wording.digits(pages) })]),
    ...(year === null ? [] : [wording.number(year)]),
  ];
  const shared = answer.similarities[index]?.shared ?? [];
  return [
    `${wording.number(index + 1)}. ${byline === '' ? id : byline}: ${facts.join(wording.label('comma'))}`,
    ...[...article.theories, ...article.places].flatMap((use) => renderUse(use, wording)),
    ...(shared.length > 0
      ? [
          `   = ${shared.map((feature) => wording.name(feature.name, feature.id)).join(wording.label('comma'))}`,
        ]
      : []),
  ];
}

function renderUse({ role, confidence, path, evidence }: MatchedUse<string>, wording: Wording): string[] {
  const way = path.map(({ id, name }) => wording.name(name, id)).join(wording.label('path-arrow'));
  const sure = `${wording.label('confidence')} ${confidence.toFixed(2)}`;
  return [`   ${way} — ${role}${wording.label('comma')}${sure}`, ...evidence.map(renderEvidence)];
}

/** Line breaks of the document are shown as spaces; the offsets still point at the passage as it stands there. */
function renderEvidence({ quote, start, end, section, documentPath, documentId }: AnswerEvidence): string {
  return `     «${quote.replace(/\s+/g, ' ')}» [${start}–${end}, ${section}, ${documentPath ?? documentId}]`;
}

function renderRest(answer: Answer, wording: Wording): string[] {
  const { articles, count, intent } = answer;
  const rest =
    intent === 'ARTICLES' && count !== null && count > articles.length && articles.length > 0
      ? [
          '',
          wording.label('articles-shown', {
            shown: wording.number(articles.length),
            count: wording.number(count),
          }),
        ]
      : [];
  return [
    ...rest,
    ...answer.entities.map(
      ({ id, name, articleCount }) =>
        `  ${wording.label('times', { name: wording.name(name, id), count: wording.number(articleCount) })}`,
    ),
    ...answer.paths.map(
      (path) =>
        `  ${[path[0]!.from, ...path.map(({ to }) => to)].map(({ id, name }) => wording.name(name, id)).join(wording.label('path-arrow'))}`,
    ),
    ...answer.timeline.map(
      ({ year, articles: count }) =>
        `  ${wording.number(year)}  ${'█'.repeat(Math.min(count, 60))} ${wording.number(count)}`,
    ),
    ...answer.works.map(
      ({ id, title, raw, year, citations }) =>
        `  ${wording.label('times', { name: [title.fa === null && title.en === null ? (raw ?? id) : wording.name(title, id), ...(year === null ? [] : [wording.number(year)])].join(wording.label('comma')), count: wording.number(citations) })}`,
    ),
    ...(answer.intent === 'THEMES' ? (answer.network?.communities ?? []) : []).map(
      ({ name, size }) =>
        `  ${wording.label('times', { name: name[wording.language], count: wording.number(size) })}`,
    ),
    ...answer.readings.map(({ id, name }) => `  ${wording.name(name, id)} [${id}]`),
  ];
}

function renderExamples({ examples }: Answer, wording: Wording): string[] {
  return examples.length === 0
    ? []
    : ['', wording.label('examples'), ...examples.map((example) => `  ${example}`)];
}
