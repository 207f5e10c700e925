import type { ResolvedArticle, StoredDocument } from '../../../domain/resolved-article.js';

export function documentRow({ id, languages, parserChain, ...facts }: StoredDocument, ingestedAt: string) {
  return { id, ingestedAt, ...facts, languages: [...languages], parserChain: [...parserChain] };
}

export function articleRow(article: ResolvedArticle) {
  const {
    id,
    title,
    abstract,
    pages,
    doi,
    year,
    solarYear,
    publishedOn,
    receivedOn,
    acceptedOn,
    language,
    searchText,
  } = article;
  return {
    id,
    titleFa: title.fa,
    titleEn: title.en,
    abstractFa: abstract.fa,
    abstractEn: abstract.en,
    pages,
    doi,
    year,
    solarYear,
    publishedOn,
    receivedOn,
    acceptedOn,
    language,
    searchText,
  };
}

export function journalRows({ journal }: ResolvedArticle) {
  return journal === null ? [] : [{ id: journal.id, ...journalFacts(journal) }];
}

export function journalFacts({ name, issn }: NonNullable<ResolvedArticle['journal']>) {
  return { nameFa: name.fa, nameEn: name.en, issn };
}

export function issueRows({ issue }: ResolvedArticle) {
  return issue === null ? [] : [{ id: issue.id, ...issueFactsOf(issue) }];
}

export function issueFactsOf(issue: NonNullable<ResolvedArticle['issue']>) {
  const { serial, volume, number, season, year, calendar, publishedOn } = issue;
  return { serial, volume, number, season, year, calendar, publishedOn };
}

export function keywordRows({ keywords }: ResolvedArticle) {
  return keywords.map((keyword) => ({ id: keyword.id, ...keywordLabels(keyword) }));
}

export function keywordLabels({ label, language }: ResolvedArticle['keywords'][number]) {
  return { labelFa: language === 'fa' ? label : null, labelEn: language === 'en' ? label : null };
}

export function institutionRows({ authors }: ResolvedArticle) {
  return authors.flatMap(({ affiliations }) =>
    affiliations.map(({ id, name }) => ({ id, nameFa: name.fa, nameEn: name.en })),
  );
}

export function workRows({ references }: ResolvedArticle) {
  return references
    .filter(({ id }) => id.startsWith('work:'))
    .map(({ id, title, year, doi, raw }) => ({ id, title, year, doi, raw }));
}
