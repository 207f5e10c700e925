import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { DecisionInput } from '../../curation/decision-input.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { loadNode } from '../paging/hydrate-page.js';
import { decideAs, revokeAs } from './decide-as.js';
import { MarkDistinctPayload, RevokeDecisionPayload } from './decision.payloads.js';
import { given, idOf } from './given.js';
import { MarkDistinctInput } from './mark-distinct.input.js';
import { RevokeDecisionInput } from './revoke-decision.input.js';
import { subjectsOf } from './subjects-of.js';

/** Decisions about authors and articles alike. */
@Resolver()
export class DecisionCurationResolver {
  @Mutation(() => MarkDistinctPayload, {
    description: 'Says that two authors, or two articles, are not the same, so that nothing ever joins them.',
  })
  async markDistinct(
    @Arg('input', () => MarkDistinctInput, {
      description: 'Which two.',
    })
    input: MarkDistinctInput,
    @Ctx() context: Context,
  ): Promise<MarkDistinctPayload> {
    const decision = await decideAs(context, distinction(input));
    return { decision, ...(await subjectsOf(decision, context)) };
  }

  @Mutation(() => RevokeDecisionPayload, {
    description: 'Takes a decision back; it stays in the journal.',
  })
  async revokeDecision(
    @Arg('input', () => RevokeDecisionInput, {
      description: 'Which decision.',
    })
    input: RevokeDecisionInput,
    @Ctx() context: Context,
  ): Promise<RevokeDecisionPayload> {
    const target = idOf('decision', input.decision);
    const decision = await revokeAs(context, {
      decision: target,
      ...given(input),
    });
    const revoked = await loadNode(context.loaders.node.decision, target);
    return { decision, revoked, ...(await subjectsOf(revoked, context)) };
  }
}

/** @throws GraphQLError BAD_USER_INPUT unless two authors or two articles are named */
function distinction(input: MarkDistinctInput): DecisionInput {
  const [one, other, ...more] = input.ids;
  if (one === undefined || other === undefined || more.length > 0)
    throw inputError('BAD_USER_INPUT', `Two ids are marked as distinct; ${input.ids.length} were given.`);
  return one.startsWith('article:')
    ? {
        kind: 'DISTINCT_ARTICLES',
        articles: [idOf('article', one), idOf('article', other)],
        ...given(input),
      }
    : {
        kind: 'DISTINCT_AUTHORS',
        authors: [idOf('author', one), idOf('author', other)],
        ...given(input),
      };
}
