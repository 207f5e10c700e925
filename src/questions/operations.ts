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

/** Counts the articles of each alternative, and shows the newest. */
export function comparison(alternatives: number): string {
  const each = Array.from({ length: alternatives }, (_, index) => index + 1);
  const filters = each.map((index) => `$filter${index}: ArticleFilter`).join(', ');
  const fields = each.map(
    (index) =>
      `  alternative${index}: articles(filter: $filter${index}, first: $first) { totalCount nodes { id title year } }`,
  );
  return `query Comparison(${filters}, $first: Int) {\n${fields.join('\n')}\n}`;
}

/** Who writes with whom in the articles on a theory or a place. */
export const COAUTHORS_OF_TOPIC = `query CoauthorNetwork($theory: NodeReference, $theoryRoles: [TheoryRole!], $place: NodeReference, $placeRoles: [PlaceRole!]) {
  coauthorNetwork(theory: $theory, theoryRoles: $theoryRoles, place: $place, placeRoles: $placeRoles) {
    nodes { id name articleCount }
    edges { source target weight articles { id title } }
    totalNodes totalEdges truncated
  }
}`;

/** What an article that a question names holds. */
export const ARTICLE = `query Article($article: ID!) {
  article(id: $article) {
    id title pages year
    authors { author { id name } }
    keywords { id label }
    issue { id journal { id name } }
    ${CLAIMS}
  }
}`;

/** The operation that asks for the same as each kind of question; `equivalentQuery` gives its variables. */
export const OPERATIONS: Readonly<Record<Exclude<Intent, 'COMPARISON'>, string>> = {
  ARTICLES: articles('Articles', `authors { author { id name } }\n      ${CLAIMS}`),
  THEORIES: articles('TheoriesOfArticles', 'theories { role theory { id name } }'),
  PLACES: articles('PlacesOfArticles', 'places { role place { id name } }'),
  AUTHORS: articles('AuthorsOfArticles', 'authors { author { id name } }'),
  KEYWORDS: articles('KeywordsOfArticles', 'keywords { id label }'),
  JOURNALS: articles('JournalsOfArticles', 'journal { id name }'),
  INSTITUTIONS: articles('InstitutionsOfArticles', 'authors { affiliations { institution { id name } } }'),
  ORGANIZATIONS: articles('OrganizationsOfArticles', 'organizations { role organization { id name } }'),
  METHODS: articles('MethodsOfArticles', 'methods { method { id name } }'),
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
  THEMES: `query ThemeNetwork($kinds: [ThemeKind!]) {
  themeNetwork(kinds: $kinds) {
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
