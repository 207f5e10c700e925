import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { MergeAuthorsPayload, SplitAuthorPayload } from './author.payloads.js';
import { decideAs } from './decide-as.js';
import { given, idOf, idsOf, requireFew } from './given.js';
import { holdersOf } from './holders-of.js';
import { MergeAuthorsInput } from './merge.input.js';
import { SplitAuthorInput } from './split.input.js';

/** Decisions about who is one person. */
@Resolver()
export class AuthorCurationResolver {
  @Mutation(() => MergeAuthorsPayload, {
    description: 'Says that authors are one person. Their former ids go on resolving.',
  })
  async mergeAuthors(
    @Arg('input', () => MergeAuthorsInput, {
      description: 'Who is one person.',
    })
    input: MergeAuthorsInput,
    @Ctx() context: Context,
  ): Promise<MergeAuthorsPayload> {
    const authors = idsOf('author', input.authors);
    const decision = await decideAs(context, {
      kind: 'MERGE_AUTHORS',
      authors,
      ...given(input),
    });
    return {
      decision,
      author: await loadNode(context.loaders.node.author, decision.subjects[0] ?? ''),
    };
  }

  @Mutation(() => SplitAuthorPayload, {
    description: 'Says that some mentions of an author are somebody else.',
  })
  async splitAuthor(
    @Arg('input', () => SplitAuthorInput, {
      description: 'What is split off.',
    })
    input: SplitAuthorInput,
    @Ctx() context: Context,
  ): Promise<SplitAuthorPayload> {
    const author = idOf('author', input.author);
    const mentions = requireFew(input.mentions);
    const decision = await decideAs(context, {
      kind: 'SPLIT_AUTHOR',
      author,
      mentions,
      ...given(input),
    });
    const { mentionAuthors, node } = context.loaders;
    return {
      decision,
      authors: await holdersOf(decision, mentionAuthors, node.author),
    };
  }
}
