/** The competency questions as a client would ask them, a page of twenty where there are pages. */
export const QUESTIONS: readonly { readonly name: string; readonly operation: string }[] = [
  {
    name: 'Q1',
    operation: `{ applications(first: 20, filter: { theory: { name: "interdependence" }, places: [{ name: "China" }] }) {
      totalCount nodes { article { title pages } theory { id } role theoryPath { id } evidence { quote } } } }`,
  },
  {
    name: 'Q2',
    operation:
      '{ theoryPlaceMatrix(places: [{ name: "Central Asia" }]) { cells { theory place articles } } }',
  },
  {
    name: 'Q3',
    operation:
      '{ theoryPlaceMatrix(theories: [{ name: "balance of threat" }]) { cells { theory place articles } columns { id } } }',
  },
  {
    name: 'Q4',
    operation: `{ author(id: "author:a1") { coauthors { edges { weight node { nameEn } articles { titleEn } } } }
      coauthorNetwork(authorId: "author:a1", steps: 2) { nodes { id steps } edges { weight } } }`,
  },
  {
    name: 'Q5',
    operation:
      '{ collaborationPath(from: "author:a1", to: "author:a2") { length chains { steps { from { nameEn } to { nameEn } articles { titleEn } } } } }',
  },
  {
    name: 'Q6',
    operation:
      '{ themeNetwork(kinds: [THEORY, PLACE], minCooccurrence: 2) { totalNodes nodes { id community } edges { weight } } }',
  },
  { name: 'Q7', operation: '{ timeline(theory: { name: "realism" }) { year articles } }' },
  {
    name: 'Q8',
    operation:
      '{ articles(first: 20, filter: { theory: { name: "balance of threat" }, places: [{ name: "Turkey" }] }) { nodes { authors { author { nameEn } } } } }',
  },
  {
    name: 'Q9',
    operation: `{ articles(first: 20, filter: { theory: { name: "realism", roles: [CRITICIZES, COMPARES, MENTIONS] },
      not: { theory: { name: "realism" } } }) { totalCount nodes { titleEn } } }`,
  },
  {
    name: 'Q10',
    operation:
      '{ articles(first: 20, filter: { places: [{ name: "Iran" }], noTheory: true }) { totalCount nodes { id } } }',
  },
  {
    name: 'Q11',
    operation:
      '{ articles(first: 20, filter: { places: [{ name: "USA" }, { name: "China" }] }) { totalCount nodes { pages titleEn } } }',
  },
  {
    name: 'Q12',
    operation:
      '{ similarArticles(article: "article:s0") { score article { titleEn } shared { __typename } } }',
  },
  {
    name: 'Q13',
    operation:
      '{ journal(id: "journal:j0") { name articles(first: 20) { totalCount nodes { titleEn } } } institution(id: "institution:i0") { articles(first: 20) { totalCount } } }',
  },
  { name: 'Q14', operation: '{ mostCited(theory: { name: "realism" }) { citations titleEn raw } }' },
];
