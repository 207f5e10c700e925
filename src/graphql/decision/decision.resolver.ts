import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Decision as DecisionValue } from '../../domain/decision.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { loadAnyNode } from '../node/load-any-node.js';
import { Node } from '../node/node.type.js';
import { PageArguments } from '../paging/page-arguments.js';
import type { Page } from '../paging/paginate.js';
import { DecisionStandingEnum } from './decision-standing.enum.js';
import { DecisionConnection } from './decision.connection.js';
import { DecidedClaim, Decision, DecisionSide } from './decision.type.js';
import { pageOfDecisions } from './page-of-decisions.js';

/** The journal of decisions. */
@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, {
    nullable: true,
    description: 'The decision with this id; null when there is none.',
  })
  decision(
    @Arg('id', () => ID, { description: 'Its id.' })
    id: string,
    @Ctx() { loaders }: Context,
  ): Promise<DecisionValue | null> {
    return loaders.node.decision.load(id);
  }

  @Query(() => DecisionConnection, {
    description: 'What curators have decided, the latest first, the revoked ones too.',
  })
  decisions(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Page<DecisionValue>> {
    return pageOfDecisions(page, context);
  }

  @FieldResolver(() => [Node], {
    description: 'What the subjects are now, each once: after a merge, the one author.',
  })
  async nodes(
    @Root() { subjects }: DecisionValue,
    @Ctx() { loaders }: Context,
  ): Promise<{ readonly id: string }[]> {
    const nodes = await Promise.all(subjects.map((id) => loadAnyNode(id, loaders)));
    return [...new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const]))).values()];
  }

  @FieldResolver(() => DecisionStandingEnum, { description: 'What it does now.' })
  async standing(@Root() { id }: DecisionValue, @Ctx() { loaders }: Context): Promise<DecisionStandingEnum> {
    return (await loadNode(loaders.node.decision, id)).standing;
  }

  @FieldResolver(() => [DecisionSide], {
    description:
      'The mentions it is about: of a merge, one side for each that was merged; of a split, what was split off and the rest.',
  })
  sides(@Root() { sides }: DecisionValue): DecisionSide[] {
    return sides.map((mentions) => ({ mentions }));
  }

  @FieldResolver(() => DecidedClaim, {
    nullable: true,
    description: 'The claim reviewed, as the curator saw it; null for other kinds.',
  })
  claim(@Root() { claim }: DecisionValue): DecidedClaim | null {
    return claim;
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision it takes back; null for kinds other than `REVOKE`.',
  })
  async target(
    @Root() { target }: DecisionValue,
    @Ctx() { loaders }: Context,
  ): Promise<DecisionValue | null> {
    return target === null ? null : loadNode(loaders.node.decision, target);
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The decision that took it back; null while it is in force.',
  })
  async revokedBy(
    @Root() { revokedBy }: DecisionValue,
    @Ctx() { loaders }: Context,
  ): Promise<DecisionValue | null> {
    return revokedBy === null ? null : loadNode(loaders.node.decision, revokedBy);
  }
}

/** What a claim is about. */
@Resolver(() => DecidedClaim)
export class DecidedClaimResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The theory, place, organization or method; null when the ontology has it no more.',
  })
  entry(@Root() { id }: DecidedClaim, @Ctx() { loaders }: Context): Promise<{ readonly id: string } | null> {
    return loadAnyNode(id, loaders);
  }
}
