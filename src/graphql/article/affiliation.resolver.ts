import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { InstitutionRow } from '../../graph/read/institution/institution-row.js';
import type { Context } from '../context.js';
import { Institution } from '../institution/institution.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Affiliation } from './affiliation.type.js';

/** The institution of an affiliation. */
@Resolver(() => Affiliation)
export class AffiliationResolver {
  @FieldResolver(() => Institution, {
    description: 'The institution.',
  })
  institution(@Root() affiliation: Affiliation, @Ctx() { loaders }: Context): Promise<InstitutionRow> {
    return loadNode(loaders.node.institution, affiliation.institutionId);
  }
}
