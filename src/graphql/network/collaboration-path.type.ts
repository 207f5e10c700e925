import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `PathStatus`. */
export const PathStatusEnum = { FOUND: 'FOUND', NOT_CONNECTED: 'NOT_CONNECTED', TOO_FAR: 'TOO_FAR' } as const;

export type PathStatusEnum = (typeof PathStatusEnum)[keyof typeof PathStatusEnum];

registerEnumType(PathStatusEnum, {
  name: 'PathStatus',
  description: 'Whether two authors are connected, such as `FOUND`.',
  valuesConfig: {
    FOUND: { description: 'They are.' },
    NOT_CONNECTED: { description: 'They are not: everyone who can be reached was seen.' },
    TOO_FAR: { description: 'The search stopped before it could tell.' },
  },
});

@ObjectType({ description: 'Two authors who wrote together, and what, such as one article.' })
export class CollaborationStep {
  /** Not shown: by them the authors and articles are loaded. */
  from!: { readonly id: string };
  to!: { readonly id: string };
  articles!: readonly string[];
}

@ObjectType({ description: 'One chain of co-authors, such as three steps.' })
export class CollaborationChain {
  @Field(() => [CollaborationStep], { description: 'From the first author to the last, such as 3 steps.' })
  steps!: readonly CollaborationStep[];
}

@ObjectType({ description: 'How two authors are connected through co-authors, such as in 3 steps.' })
export class CollaborationPath {
  @Field(() => PathStatusEnum, { description: 'Whether they are connected, such as `FOUND`.' })
  status!: PathStatusEnum;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps between the two, such as 3; 0 for one person, null when none was found.',
  })
  length!: number | null;

  @Field(() => [CollaborationChain], { description: 'All shortest chains, at most 20; such as 2.' })
  chains!: readonly CollaborationChain[];

  @Field(() => Int, { description: 'How many shortest chains there are, such as 2.' })
  totalPaths!: number;
}
