/** One question in the three ways it is asked, and what of its answer must be the same in all of them. */
export interface Operation {
  readonly name: string;
  readonly product: string;
  readonly peer: string;
  /** A file of `handwritten/`. */
  readonly cypher: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Ids of the answer of each way, sorted by the caller where `unordered`. */
  readonly idsOf: {
    readonly product: (data: Answer) => readonly string[];
    readonly peer: (data: Answer) => readonly string[];
    readonly cypher: (rows: readonly Answer[]) => readonly string[];
  };
  readonly unordered?: true;
}

/** An answer, looked into only to compare it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);
const nodesOf = (connection: {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}): string[] => ids(connection.edges.map(({ node }) => node));

const ARTICLE_PAGE = {
  product: (data: Answer) => ids(data.articles.nodes),
  peer: (data: Answer) => nodesOf(data.articlesConnection),
  cypher: ids,
};

const PEER_PAGE = 'first: 20, sort: [{ year: DESC }, { id: ASC }]';
const PEER_FIELDS = 'totalCount edges { node { id titleEn year } }';

/**
 * What people ask, in pages of a usual size.
 *
 * @param known ids that the corpus holds
 */
export function operations(known: {
  article: string;
  author: string;
  theory: string;
  place: string;
  keyword: string;
  journal: string;
}): readonly Operation[] {
  const { article, author, theory, place, keyword, journal } = known;
  return [
    {
      name: 'an article by id',
      product: 'query ($id: ID!) { article(id: $id) { id titleEn year pages } }',
      peer: 'query ($id: ID!) { articles(where: { id: { eq: $id } }) { id titleEn year pages } }',
      cypher: 'article',
      variables: { id: article },
      idsOf: { product: (data) => ids([data.article]), peer: (data) => ids(data.articles), cypher: ids },
    },
    {
      name: 'the newest 50',
      product: '{ articles(first: 50) { nodes { id titleEn year } } }',
      peer: '{ articles(limit: 50, sort: [{ year: DESC }, { id: ASC }]) { id titleEn year } }',
      cypher: 'newest',
      variables: {},
      idsOf: { product: ARTICLE_PAGE.product, peer: (data) => ids(data.articles), cypher: ids },
    },
    {
      name: 'the newest 50 with authors and theories',
      product:
        '{ articles(first: 50) { nodes { id titleEn authors { position author { nameEn } } theories { role confidence theory { id nameEn } } } } }',
      peer: '{ articles(limit: 50, sort: [{ year: DESC }, { id: ASC }]) { id titleEn authorsConnection { edges { properties { position } node { nameEn } } } theoriesConnection { edges { properties { role confidence } node { id nameEn } } } } }',
      cypher: 'newest-with-claims',
      variables: {},
      idsOf: { product: ARTICLE_PAGE.product, peer: (data) => ids(data.articles), cypher: ids },
    },
    {
      name: 'Q1: a theory on a place, with passages',
      product: `query ($theory: ID!, $place: ID!) {
        articles(filter: { theory: { id: $theory }, places: [{ id: $place }] }) {
          totalCount nodes { id titleEn theories { theory { id } evidence { quote } } }
        }
      }`,
      peer: `query ($theory: ID!, $place: ID!) {
        articlesConnection(${PEER_PAGE}, where: { theories: { some: { id: { eq: $theory } } }, places: { some: { id: { eq: $place } } } }) {
          totalCount edges { node { id titleEn evidence(where: { theories: { some: { id: { eq: $theory } } } }) { quote } } }
        }
      }`,
      cypher: 'applications',
      variables: { theory, place },
      idsOf: ARTICLE_PAGE,
    },
    {
      name: 'the articles of an author',
      product: `query ($id: ID!) { articles(filter: { authors: [{ id: $id }] }) { totalCount nodes { id titleEn year } } }`,
      peer: `query ($id: ID!) { articlesConnection(${PEER_PAGE}, where: { authors: { some: { id: { eq: $id } } } }) { ${PEER_FIELDS} } }`,
      cypher: 'articles-of-author',
      variables: { id: author },
      idsOf: ARTICLE_PAGE,
    },
    {
      name: 'the co-authors of an author',
      product:
        'query ($id: ID!) { author(id: $id) { coauthors(first: 100) { edges { weight node { id nameEn } } } } }',
      // It does not count: its client would.
      peer: 'query ($id: ID!) { authors(where: { id: { eq: $id } }) { articles { authors(where: { NOT: { id: { eq: $id } } }) { id nameEn } } } }',
      cypher: 'coauthors',
      variables: { id: author },
      idsOf: {
        product: (data) => nodesOf(data.author.coauthors),
        peer: (data) => [
          ...new Set<string>(data.authors[0].articles.flatMap((one: Answer) => ids(one.authors))),
        ],
        cypher: ids,
      },
      unordered: true,
    },
    {
      name: 'the articles of a journal',
      product:
        'query ($id: ID!) { articles(filter: { journal: { id: $id } }) { totalCount nodes { id titleEn year } } }',
      peer: `query ($id: ID!) { articlesConnection(${PEER_PAGE}, where: { journals: { some: { id: { eq: $id } } } }) { ${PEER_FIELDS} } }`,
      cypher: 'journal',
      variables: { id: journal },
      idsOf: ARTICLE_PAGE,
    },
    {
      name: 'the articles of two years in English',
      product:
        'query ($from: Int, $to: Int) { articles(filter: { years: { from: $from, to: $to }, language: EN }) { totalCount nodes { id titleEn year } } }',
      peer: `query ($from: Int, $to: Int) { articlesConnection(${PEER_PAGE}, where: { year: { gte: $from, lte: $to }, language: { eq: "en" } }) { ${PEER_FIELDS} } }`,
      cypher: 'years',
      variables: { from: 2015, to: 2016 },
      idsOf: ARTICLE_PAGE,
    },
    {
      name: 'what an article cites',
      product: 'query ($id: ID!) { article(id: $id) { references { work { id title year } } } }',
      peer: 'query ($id: ID!) { articles(where: { id: { eq: $id } }) { worksConnection { edges { properties { position } node { id title year } } } } }',
      cypher: 'references',
      variables: { id: article },
      idsOf: {
        product: (data) => ids(data.article.references.map(({ work }: Answer) => work)),
        peer: (data) => nodesOf(data.articles[0].worksConnection),
        cypher: ids,
      },
      unordered: true,
    },
    {
      name: 'the articles with a keyword',
      product: 'query ($id: ID!) { keyword(id: $id) { articles { totalCount nodes { id titleEn year } } } }',
      peer: `query ($id: ID!) { articlesConnection(${PEER_PAGE}, where: { keywords: { some: { id: { eq: $id } } } }) { ${PEER_FIELDS} } }`,
      cypher: 'keyword',
      variables: { id: keyword },
      idsOf: { ...ARTICLE_PAGE, product: (data) => ids(data.keyword.articles.nodes) },
    },
    {
      name: 'an article with all that is claimed',
      product: `query ($id: ID!) { article(id: $id) {
        id titleEn abstractEn year authors { position author { id nameEn } }
        theories { role confidence theory { id nameEn } evidence { quote start end } }
        places { role confidence place { id nameEn } evidence { quote start end } }
        keywords { id labelEn }
      } }`,
      peer: `query ($id: ID!) { articles(where: { id: { eq: $id } }) {
        id titleEn abstractEn year authorsConnection { edges { properties { position } node { id nameEn } } }
        theoriesConnection { edges { properties { role confidence } node { id nameEn } } }
        placesConnection { edges { properties { role confidence } node { id nameEn } } }
        evidence { quote start end theories { id } places { id } }
        keywords { id labelEn }
      } }`,
      cypher: 'whole-article',
      variables: { id: article },
      idsOf: { product: (data) => ids([data.article]), peer: (data) => ids(data.articles), cypher: ids },
    },
    {
      name: 'fifty theories by name',
      product: '{ theories(first: 50) { nodes { id nameEn } } }',
      peer: '{ theories(limit: 50, sort: [{ nameEn: ASC }, { id: ASC }]) { id nameEn } }',
      cypher: 'theories',
      variables: {},
      idsOf: { product: (data) => ids(data.theories.nodes), peer: (data) => ids(data.theories), cypher: ids },
    },
  ];
}
