import type { Bilingual } from './bilingual.js';
import type { IssueFacts } from './document.js';
import type { Evidence, EvidenceLevel } from './evidence.js';
import type { Id } from './ids.js';
import type { Language } from './language.js';
import type { PlaceRole } from './place-role.js';
import type { TheoryRole } from './theory-role.js';

/** A passage together with the document it stands in. */
export interface ResolvedEvidence extends Evidence {
  readonly documentId: Id<'document'>;
}

export interface ResolvedClaim<R extends string, I extends Id> {
  readonly id: I;
  readonly role: R;
  readonly confidence: number;
  /** The most telling level among the evidence. */
  readonly level: EvidenceLevel;
  /** Whether a curator has approved it; rejected claims are not there at all. */
  readonly review: 'APPROVED' | null;
  /** Strongest first; never empty. */
  readonly evidence: readonly ResolvedEvidence[];
}

export interface ResolvedAuthorship {
  readonly authorId: Id<'author'>;
  /** From 1. */
  readonly position: number;
  readonly corresponding: boolean;
  readonly nameAsPrinted: Bilingual;
  readonly affiliations: readonly {
    readonly id: Id<'institution'>;
    readonly name: Bilingual;
    readonly asPrinted: string;
  }[];
  /** The byline entries of single documents it was merged from (src/resolution/mention-key.ts), sorted. */
  readonly mentionKeys: readonly string[];
  /** What each of these entries prints, in their order: `fa|en`, either part may be empty. */
  readonly variants: readonly string[];
  /** As printed. */
  readonly orcid: string | null;
}

export interface ResolvedReference {
  /** An article held here, or a cited work. */
  readonly id: Id<'article'> | Id<'work'>;
  readonly position: number;
  readonly raw: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly doi: string | null;
}

/** What one document says of an article. */
export interface ArticleDescription {
  readonly id: Id<'document'>;
  /** Position in the document, from 0. */
  readonly index: number;
  /** The extracted article with its journal and issue, as JSON: from these the graph can be built again. */
  readonly record: string;
}

/** One article as it stands in the graph: the merge of what every document of its work says. */
export interface ResolvedArticle {
  readonly id: Id<'article'>;
  /** Other ids it had or might have had, had fewer or other documents been read: they lead here. Sorted. */
  readonly formerIds: readonly Id<'article'>[];
  /** Identity keys of the work, sorted; two documents that share one are candidates for one article. */
  readonly workKeys: readonly string[];
  readonly title: Bilingual;
  readonly abstract: Bilingual;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly year: number | null;
  readonly solarYear: number | null;
  readonly publishedOn: string | null;
  readonly receivedOn: string | null;
  readonly acceptedOn: string | null;
  /** Language the article is written in, where the sources tell. */
  readonly language: Language | null;
  readonly journal: {
    readonly id: Id<'journal'>;
    readonly name: Bilingual;
    readonly issn: string | null;
  } | null;
  readonly issue: (IssueFacts & { readonly id: Id<'issue'> }) | null;
  readonly authors: readonly ResolvedAuthorship[];
  readonly keywords: readonly {
    readonly id: Id<'keyword'>;
    readonly label: string;
    readonly language: Language;
    /** From 1, within its language. */
    readonly position: number;
  }[];
  readonly theories: readonly ResolvedClaim<TheoryRole, Id<'theory'>>[];
  readonly places: readonly ResolvedClaim<PlaceRole, Id<'country'> | Id<'region'>>[];
  readonly organizations: readonly ResolvedClaim<PlaceRole, Id<'organization'>>[];
  readonly methods: readonly ResolvedClaim<'USES', Id<'method'>>[];
  readonly references: readonly ResolvedReference[];
  /** Identity keys of what the references cite, sorted: an article held later is found to be cited by its own keys. */
  readonly citedKeys: readonly string[];
  /** The normalised words it can be found by, titles first (src/pipeline/article-search-text.ts). */
  readonly searchText: string;
  /** The documents it was read from, sorted by id and index. */
  readonly documents: readonly ArticleDescription[];
}

/** One person as a cluster of bylines. */
export interface ResolvedAuthor {
  readonly id: Id<'author'>;
  readonly name: Bilingual;
  /** Script-independent keys of the names in the cluster, and its ORCIDs, sorted. */
  readonly nameKeys: readonly string[];
  /** As an address; `null` where no byline shows a valid one. */
  readonly orcid: string | null;
}

/** A person as the graph keeps it. */
export interface StoredAuthor extends ResolvedAuthor {
  /** Other ids he or she had or might have had, had fewer or other articles been read: they lead here. Sorted. */
  readonly formerIds: readonly Id<'author'>[];
}

/** A document as the graph keeps it. */
export interface StoredDocument {
  readonly id: Id<'document'>;
  readonly sha256: string;
  readonly path: string;
  readonly format: string;
  readonly parserChain: readonly string[];
  readonly languages: readonly Language[];
  readonly damage: number;
  readonly extractorVersion: string;
}

/** Two articles, or two authors, that may be one: for a curator to decide. */
export interface UndecidedPair {
  /** The smaller id. */
  readonly a: Id<'article'> | Id<'author'>;
  readonly b: Id<'article'> | Id<'author'>;
  /** How likely it is, from 0 to 1. */
  readonly score: number;
  /** JSON: what was found about the two (`Feature[]` of src/resolution/person-score). */
  readonly features: string;
}

/** Articles and authors that replace what the graph holds under their ids, whole, and ids that vanish. */
export interface GraphEffects {
  readonly articles: readonly ResolvedArticle[];
  readonly retiredArticles: readonly Id<'article'>[];
  readonly authors: readonly StoredAuthor[];
  readonly retiredAuthors: readonly Id<'author'>[];
  readonly undecided: readonly UndecidedPair[];
  /** The articles and authors among whom `undecided` are all the pairs there are. */
  readonly considered: readonly (Id<'article'> | Id<'author'>)[];
}

/** Everything that storing one document changes. */
export interface GraphChange extends GraphEffects {
  readonly document: StoredDocument;
}
