import type { Intent } from './intent.js';

/** The fields of an article's claims that every list of articles asks for. */
const CLAIMS = `theories { role confidence theory { id name } evidence { quote start end document { id path } } }
      places { role confidence place { id name } evidence { quote start end document { id path } } }`;

function articles(name: string, fields: string): string {
  return `query ${name}($filter: ArticleFilter, $first: Int) {
  articles(filter: $filter, first: $first) {
    totalCount
    nodes {
      id title pages year
      ${fields}
    }
  }
}`;
}

/** The operation that asks for the same as each kind of question; `equivalentQuery` gives its variables. */
export const OPERATIONS: Readonly<Record<Intent, string>> = {
  ARTICLES: articles('Articles', `authors { author { id name } }\n      ${CLAIMS}`),
  THEORIES: articles('TheoriesOfArticles', 'theories { role theory { id name } }'),
  PLACES: articles('PlacesOfArticles', 'places { role place { id name } }'),
  AUTHORS: articles('AuthorsOfArticles', 'authors { author { id name } }'),
  KEYWORDS: articles('KeywordsOfArticles', 'keywords { id label }'),
  COAUTHORS: `query CoauthorNetwork($author: ID!, $steps: Int) {
  coauthorNetwork(authorId: $author, steps: $steps) {
    nodes { id name articleCount steps }
    edges { source target weight articles { id title } }
    totalNodes totalEdges truncated
  }
}`,
  COLLABORATION_PATH: `query CollaborationPath($from: ID!, $to: ID!) {
  collaborationPath(from: $from, to: $to) {
    status length totalPaths
    chains { steps { from { id name } to { id name } articles { id title } } }
  }
}`,
  THEMES: `query ThemeNetwork {
  themeNetwork {
    nodes { id kind name articleCount community }
    edges { source target weight associationStrength }
    communities { index size name }
    totalNodes totalEdges truncated
  }
}`,
  TIMELINE: `query Timeline($theory: NodeReference, $place: NodeReference, $calendar: Calendar) {
  timeline(theory: $theory, place: $place, calendar: $calendar) {
    year articles byRole { role articles } estimated
  }
}`,
  MATRIX: `query Matrix($theories: [NodeReference!], $places: [NodeReference!], $theoryRoles: [TheoryRole!], $includeEmpty: Boolean) {
  theoryPlaceMatrix(theories: $theories, places: $places, theoryRoles: $theoryRoles, includeEmpty: $includeEmpty) {
    rows { id nameEn nameFa articles }
    columns { id nameEn nameFa articles }
    cells { theory place articles byRole { role articles } }
  }
}`,
  SIMILAR_ARTICLES: `query SimilarArticles($article: ID!, $first: Int) {
  similarArticles(article: $article, first: $first) {
    article { id title } score shared { id kind nameEn nameFa weight }
  }
}`,
  MOST_CITED: `query MostCited($theory: NodeReference!, $first: Int) {
  mostCited(theory: $theory, first: $first) {
    id titleEn titleFa year citations citedBy { id title }
  }
}`,
};
