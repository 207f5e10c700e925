// Store articles that the graph does not hold yet.
// row: [id, titleFa, titleEn, abstractFa, abstractEn, pages, doi, year, solarYear, publishedOn, receivedOn, acceptedOn, language, searchText]
UNWIND $rows AS row
CREATE (article:Article {
  id: row[0],
  titleFa: row[1],
  titleEn: row[2],
  abstractFa: row[3],
  abstractEn: row[4],
  pages: row[5],
  doi: row[6],
  year: row[7],
  solarYear: row[8],
  publishedOn: row[9],
  receivedOn: row[10],
  acceptedOn: row[11],
  language: row[12],
  searchText: row[13]
})
RETURN count(*) AS count;
