import type { NonEmptyArray } from 'type-graphql';
import { ApplicationResolver } from './application/application.resolver.js';
import { ApplicationsResolver } from './application/applications.resolver.js';
import { AffiliationResolver } from './article/affiliation.resolver.js';
import { ArticleClaimsResolver } from './article/article-claims.resolver.js';
import { ArticlePartsResolver } from './article/article-parts.resolver.js';
import { ArticleResolver } from './article/article.resolver.js';
import { AuthorshipResolver } from './article/authorship.resolver.js';
import { MethodUseResolver } from './article/method-use.resolver.js';
import { OrganizationUseResolver } from './article/organization-use.resolver.js';
import { PlaceUseResolver } from './article/place-use.resolver.js';
import { ReferenceResolver } from './article/reference.resolver.js';
import { TheoryUseResolver } from './article/theory-use.resolver.js';
import { AuthorTheoriesResolver, AuthorTheoryResolver } from './author/author-theory.resolver.js';
import { AuthorResolver } from './author/author.resolver.js';
import { CoauthorsResolver, CoauthorEdgeResolver } from './author/coauthor.resolver.js';
import { ArticleCurationResolver } from './curation/article-curation.resolver.js';
import { AuthorCurationResolver } from './curation/author-curation.resolver.js';
import { DecisionCurationResolver } from './curation/decision-curation.resolver.js';
import { DecidedClaimResolver, DecisionResolver } from './decision/decision.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import {
  ArticleIdentityResolver,
  ArticleLinkResolver,
  ArticleMentionResolver,
} from './identity/article-identity.resolver.js';
import {
  AuthorIdentityResolver,
  AuthorLinkResolver,
  AuthorMentionResolver,
} from './identity/author-identity.resolver.js';
import { IngestResolver } from './ingest/ingest.resolver.js';
import { IngestedDocumentResolver } from './ingest/ingested-document.resolver.js';
import { InstitutionResolver } from './institution/institution.resolver.js';
import { IssueResolver } from './issue/issue.resolver.js';
import { JournalResolver } from './journal/journal.resolver.js';
import { KeywordResolver } from './keyword/keyword.resolver.js';
import { MethodResolver } from './method/method.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import {
  MembershipResolver,
  MembersResolver,
  MembershipsResolver,
} from './organization/membership.resolver.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { PlaceArticlesResolver } from './place/place-articles.resolver.js';
import { PlaceHierarchyResolver } from './place/place-hierarchy.resolver.js';
import { PlaceResolver } from './place/place.resolver.js';
import { SearchEdgeResolver } from './search/search-edge.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { StatisticsResolver } from './statistics/statistics.resolver.js';
import { TheoryArticlesResolver } from './theory/theory-articles.resolver.js';
import { TheoryHierarchyResolver } from './theory/theory-hierarchy.resolver.js';
import { TheoryResolver } from './theory/theory.resolver.js';
import { AnswerResolver, AnsweredEntityResolver } from './answer/answer.resolver.js';
import {
  AnsweredArticleResolver,
  AnsweredPlaceResolver,
  AnsweredTheoryResolver,
} from './answer/answered-article.resolver.js';
import { CitedWorkResolver } from './network/cited-work.resolver.js';
import {
  CollaborationPathResolver,
  CollaborationStepResolver,
} from './network/collaboration-path.resolver.js';
import { NetworkEdgeResolver, NetworkResolver } from './network/network.resolver.js';
import { SimilarArticleResolver } from './network/similar-article.resolver.js';
import { TheoryPlaceMatrixResolver } from './network/theory-place-matrix.resolver.js';
import { TimelineResolver } from './network/timeline.resolver.js';
import { UndecidedResolver } from './undecided/undecided.resolver.js';
import { Document } from './document/document.type.js';
import { Work } from './work/work.type.js';

/** Every resolver of the schema; a new concept is one line here. */
export const resolvers: NonEmptyArray<Function> = [
  NodeResolver,
  ArticleResolver,
  ArticlePartsResolver,
  ArticleClaimsResolver,
  AuthorshipResolver,
  AffiliationResolver,
  TheoryUseResolver,
  PlaceUseResolver,
  OrganizationUseResolver,
  MethodUseResolver,
  ReferenceResolver,
  EvidenceResolver,
  ApplicationsResolver,
  ApplicationResolver,
  AuthorResolver,
  CoauthorsResolver,
  CoauthorEdgeResolver,
  AuthorTheoriesResolver,
  AuthorTheoryResolver,
  TheoryResolver,
  TheoryHierarchyResolver,
  TheoryArticlesResolver,
  PlaceResolver,
  PlaceHierarchyResolver,
  PlaceArticlesResolver,
  OrganizationResolver,
  MembershipResolver,
  MembersResolver,
  MembershipsResolver,
  MethodResolver,
  KeywordResolver,
  JournalResolver,
  IssueResolver,
  InstitutionResolver,
  StatisticsResolver,
  SearchResolver,
  SearchEdgeResolver,
  NetworkResolver,
  NetworkEdgeResolver,
  CollaborationPathResolver,
  CollaborationStepResolver,
  TheoryPlaceMatrixResolver,
  TimelineResolver,
  SimilarArticleResolver,
  CitedWorkResolver,
  AnswerResolver,
  AnsweredArticleResolver,
  AnsweredTheoryResolver,
  AnsweredPlaceResolver,
  AnsweredEntityResolver,
  DecisionResolver,
  DecidedClaimResolver,
  AuthorCurationResolver,
  ArticleCurationResolver,
  DecisionCurationResolver,
  IngestResolver,
  IngestedDocumentResolver,
  UndecidedResolver,
  AuthorIdentityResolver,
  AuthorMentionResolver,
  AuthorLinkResolver,
  ArticleIdentityResolver,
  ArticleMentionResolver,
  ArticleLinkResolver,
];

/** Types the schema shows although no field may name them: they are reached by `node(id:)`. */
export const orphanedTypes: Function[] = [Document, Work];
