import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphqlAtlas, type GraphqlAtlas } from '../../support/graphql-atlas.js';

let atlas: GraphqlAtlas;
beforeAll(async () => {
  atlas = await openGraphqlAtlas();
});
afterAll(() => atlas.close());

describe('article', () => {
  it('shows what it consists of', async () => {
    const { article } = await atlas.data<{ article: unknown }>(`{
      article(id: "article:sanctions-and-trade") {
        titleEn titleFa title(language: FA) year solarYear pages language
        authors { position corresponding nameAsPrinted author { id name(language: FA) } affiliations { asPrinted institution { name } } }
        keywords(language: EN) { label }
        issue { serial year calendar journal { name } }
        journal { id }
        references { position article { id } work { id } }
        documents { path format }
        methods { method { name } }
      }
    }`);
    expect(article).toMatchObject({
      titleEn: 'Sanctions and the trade of Iran and China',
      title: 'تحریم و تجارت ایران و چین',
      year: 2023,
      language: 'FA',
      authors: [
        {
          position: 1,
          corresponding: true,
          nameAsPrinted: 'Author Two',
          author: { id: 'author:author-two' },
          affiliations: [{ asPrinted: 'Sample Univ.', institution: { name: 'Sample University' } }],
        },
        {
          position: 2,
          corresponding: false,
          nameAsPrinted: 'نویسنده هفتم',
          author: { name: 'نویسنده هفتم' },
        },
      ],
      keywords: [{ label: 'Iran' }, { label: 'China' }, { label: 'Interdependence' }],
      issue: { serial: 23, year: 2023, calendar: 'GREGORIAN', journal: { name: 'sample quarterly' } },
      references: [
        { position: 1, article: { id: 'article:weapons-of-trade' }, work: null },
        { position: 2, article: { id: 'article:gas-and-neighbours' }, work: null },
      ],
      methods: [{ method: { name: 'Case study' } }],
    });
  });

  it('shows its claims with the passages and their document, by role and confidence', async () => {
    const { article } = await atlas.data<{ article: unknown }>(`{
      article(id: "article:weapons-of-trade") {
        theories(roles: [APPLIES]) { role confidence level theory { id } evidence { quote start end language section level rule document { id sha256 } article { id } } }
        all: theories { theory { id } }
        sure: theories(minConfidence: 0.99) { theory { id } }
        places { role place { id } }
        citedBy { id }
      }
    }`);
    expect(article).toMatchObject({
      theories: [
        {
          role: 'APPLIES',
          confidence: 0.95,
          level: 'TITLE',
          theory: { id: 'theory:weaponized-interdependence' },
          evidence: [
            {
              quote: 'weaponized interdependence',
              start: 10,
              end: 36,
              language: 'EN',
              article: { id: 'article:weapons-of-trade' },
            },
          ],
        },
      ],
      all: [{ theory: { id: 'theory:realism' } }, { theory: { id: 'theory:weaponized-interdependence' } }],
      sure: [],
      places: [
        { role: 'SUBJECT', place: { id: 'country:CHN' } },
        { role: 'SUBJECT', place: { id: 'country:USA' } },
      ],
      citedBy: [{ id: 'article:cooperation-in-central-asia' }, { id: 'article:sanctions-and-trade' }],
    });
  });

  it('falls back to the other language, and is null for an id nobody has', async () => {
    const data = await atlas.data<unknown>(`{
      a: article(id: "article:iran-and-its-neighbours") { title(language: EN) titleEn }
      b: article(id: "article:limits-of-interdependence") { title(language: FA) }
      c: article(id: "article:nowhere") { id }
    }`);
    expect(data).toEqual({
      a: { title: 'ایران و همسایگان', titleEn: null },
      b: { title: 'The limits of interdependence: a critique on the case of China' },
      c: null,
    });
  });
});
