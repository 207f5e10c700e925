import type { PlaceRole } from '../../domain/place-role.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { Topic } from '../../networks/topic.js';
import type { NodeReference } from '../article/node-reference.input.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import { resolveEntry } from '../names/resolve-entry.js';

/** A topic as a client names it. */
export interface TopicArguments {
  readonly theory?: NodeReference | null;
  readonly theoryRoles?: TheoryRole[] | null;
  readonly place?: NodeReference | null;
  readonly placeRoles?: PlaceRole[] | null;
}

/**
 * The theory and place a client means, by id or by any of their names.
 *
 * @throws GraphQLError UNKNOWN_ID, UNKNOWN_NAME, AMBIGUOUS_NAME or BAD_USER_INPUT
 */
export function topicMeant(args: TopicArguments, context: Pick<Context, 'ontology'>): Topic {
  return {
    theory: args.theory == null ? null : theoryMeant(args.theory, context),
    theoryRoles: args.theoryRoles ?? null,
    place: args.place == null ? null : placeMeant(args.place, context),
    placeRoles: args.placeRoles ?? null,
  };
}

/** @throws GraphQLError as {@link topicMeant} does */
export function theoryMeant(reference: NodeReference, { ontology }: Pick<Context, 'ontology'>): string {
  return resolveEntry(reference, ['theory'], ontology);
}

/** @throws GraphQLError as {@link topicMeant} does */
export function placeMeant(reference: NodeReference, { ontology }: Pick<Context, 'ontology'>): string {
  return resolveEntry(reference, ['country', 'region'], ontology);
}

/**
 * The id of today of the author with an id, which may be a former one.
 *
 * @throws GraphQLError UNKNOWN_ID when no author has it
 */
export async function requireAuthor(id: string, { loaders }: Context): Promise<string> {
  const author = await loaders.node.author.load(id);
  if (author === null) throw inputError('UNKNOWN_ID', `No author has the id ${JSON.stringify(id)}.`, []);
  return author.id;
}
