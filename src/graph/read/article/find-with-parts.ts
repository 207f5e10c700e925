import { z } from 'zod';
import { EVIDENCE_LEVELS } from '../../../domain/evidence.js';
import { LANGUAGES } from '../../../domain/language.js';
import { PLACE_ROLES } from '../../../domain/place-role.js';
import { THEORY_ROLES } from '../../../domain/theory-role.js';
import { readQuery } from '../../query.js';
import { authorRow } from '../author/author-row.js';
import { evidenceRow } from '../evidence/evidence-row.js';
import { journalRow } from '../journal/journal-row.js';
import { keywordRow } from '../keyword/keyword-row.js';
import { methodRow } from '../method/method-row.js';
import { organizationRow } from '../organization/organization-row.js';
import { placeRow } from '../place/place-row.js';
import { theoryRow } from '../theory/theory-row.js';
import { columns } from '../columns.js';
import { articleFactsRow, factsParameter } from './article-facts.js';
import { referenceRow } from './list-references.js';

/** What can be read along with an article. */
export const ARTICLE_PARTS = [
  'authors',
  'theories',
  'places',
  'organizations',
  'methods',
  'keywords',
  'references',
  'journal',
] as const;

export type ArticlePart = (typeof ARTICLE_PARTS)[number];

const asked = z.boolean();

const claim = { confidence: z.number(), evidenceCount: z.number().int(), level: z.enum(EVIDENCE_LEVELS) };

/** What is read of an article, by the name of the part; the columns as the statement gives them. */
const rows = {
  article: articleFactsRow.shape.facts,
  authors: columns({
    position: z.number().int(),
    corresponding: z.boolean(),
    nameFa: z.string().nullable(),
    nameEn: z.string().nullable(),
    author: columns(authorRow.shape),
  }),
  theories: columns({ role: z.enum(THEORY_ROLES), ...claim, theory: columns(theoryRow.shape) }),
  places: columns({ role: z.enum(PLACE_ROLES), ...claim, place: columns(placeRow.shape) }),
  organizations: columns({
    role: z.enum(PLACE_ROLES),
    ...claim,
    organization: columns(organizationRow.shape),
  }),
  methods: columns({ ...claim, method: columns(methodRow.shape) }),
  keywords: columns({
    language: z.enum(LANGUAGES),
    position: z.number().int(),
    keyword: columns(keywordRow.shape),
  }),
  references: columns({
    ...referenceRow.omit({ articleId: true }).shape,
    workRaw: z.string().nullable(),
  }),
  journal: columns(journalRow.shape),
  evidence: columns(evidenceRow.omit({ articleId: true }).shape),
};

const of = <P extends keyof typeof rows>(part: P) =>
  z.object({ articleId: z.string(), part: z.literal(part), row: rows[part] });

const articlePartRow = z.discriminatedUnion('part', [
  of('article'),
  of('authors'),
  of('theories'),
  of('places'),
  of('organizations'),
  of('methods'),
  of('keywords'),
  of('references'),
  of('journal'),
  of('evidence'),
]);

export type ArticlePartRow = z.infer<typeof articlePartRow>;

/** The rows of one part. */
export type RowOf<P extends ArticlePartRow['part']> = Extract<ArticlePartRow, { readonly part: P }>['row'];

/**
 * The articles with these ids and what is asked of them, a row for each thing, in any order; unknown ids give no row.
 * `evidenceOf` are the beginnings of the ids of what the passages are about, such as `theory:`.
 */
export const findArticlesWithParts = readQuery(
  'article/find-with-parts.cypher',
  z.object({
    ids: z.array(z.string()),
    facts: factsParameter,
    authors: asked,
    theories: asked,
    places: asked,
    organizations: asked,
    methods: asked,
    keywords: asked,
    references: asked,
    journal: asked,
    evidenceOf: z.array(z.string()),
  }),
  articlePartRow,
);
