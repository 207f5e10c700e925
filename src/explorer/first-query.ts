/** What the page shows before anything is typed: the question of the introduction. */
export const FIRST_QUERY = `# Which articles apply interdependence theory, sub-theories included, to China?
# Names may be written in Persian or in English.
{
  articles(filter: { theory: { name: "interdependence" }, places: [{ name: "China" }] }) {
    totalCount
    edges {
      node {
        title
        pages
        authors { author { name } }
        theories(roles: [APPLIES, TESTS, EXTENDS]) {
          role
          confidence
          theory { name }
          evidence(first: 1) { quote start end document { path } }
        }
      }
    }
  }
}
`;
