import type { NonEmptyArray } from 'type-graphql';
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
import { CoauthorEdgeResolver, CoauthorsResolver } from './author/coauthor.resolver.js';
import { EvidenceResolver } from './evidence/evidence.resolver.js';
import { NodeResolver } from './node/node.resolver.js';

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
  AuthorResolver,
  CoauthorsResolver,
  CoauthorEdgeResolver,
  AuthorTheoriesResolver,
  AuthorTheoryResolver,
];
