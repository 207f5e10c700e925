import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `PathStatus`. */
export const PathStatusEnum = { FOUND: 'FOUND', NOT_CONNECTED: 'NOT_CONNECTED', TOO_FAR: 'TOO_FAR' } as const;

export type PathStatusEnum = (typeof PathStatusEnum)[keyof typeof PathStatusEnum];

registerEnumType(PathStatusEnum, {
  name: 'PathStatus',
  description: 'Whether two authors are connected.',
  valuesConfig: {
    FOUND: { description: 'They are.' },
    NOT_CONNECTED: { description: 'They are not: everyone who can be reached was seen.' },
    TOO_FAR: { description: 'The search stopped before it could tell.' },
  },
});

@ObjectType({ description: 'Two authors who wrote together, and what.' })
export class CollaborationStep {
  /** Not shown: by them the authors and articles are loaded. */
  from!: { readonly id: string };
  to!: { readonly id: string };
  articles!: readonly string[];
}

@ObjectType({ description: 'One chain of co-authors.' })
export class CollaborationChain {
  @Field(() => [CollaborationStep], { description: 'From the first author to the last.' })
  steps!: readonly CollaborationStep[];
}

@ObjectType({ description: 'How two authors are connected through co-authors.' })
export class CollaborationPath {
  @Field(() => PathStatusEnum, { description: 'Whether they are connected.' })
  status!: PathStatusEnum;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps between the two; 0 for one person, null when none was found.',
  })
  length!: number | null;

  @Field(() => [CollaborationChain], { description: 'All shortest chains, at most 20.' })
  chains!: readonly CollaborationChain[];

  @Field(() => Int, { description: 'How many shortest chains there are.' })
  totalPaths!: number;

  @Field(() => Boolean, {
    description: 'Whether chains were left out, or may have been, as when the search stopped.',
  })
  truncated!: boolean;
}
