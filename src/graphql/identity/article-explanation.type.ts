import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Id } from '../../domain/ids.js';

/** The values of the GraphQL enum `WorkReason` and what they stand for inside. */
export const WorkReasonEnum = {
  DOI: 'DOI',
  PLACE: 'PLACE',
  TITLE: 'TITLE',
  CONTENT: 'CONTENT',
  DECISION: 'DECISION',
  OTHERS: 'OTHERS',
} as const;

export type WorkReasonEnum = (typeof WorkReasonEnum)[keyof typeof WorkReasonEnum];

registerEnumType(WorkReasonEnum, {
  name: 'WorkReason',
  description: 'By what two documents show one work.',
  valuesConfig: {
    DOI: { description: 'They give one DOI.' },
    PLACE: { description: 'They give one journal, issue and pages.' },
    TITLE: { description: 'They give one title, and nothing that contradicts it.' },
    CONTENT: { description: 'They hold one abstract.' },
    DECISION: { description: 'A curator says so.' },
    OTHERS: { description: 'Each shows the same work as others do that show one.' },
  },
});

@ObjectType({ description: 'Why a document shows the work that another shows.' })
export class ArticleLink {
  /** Not shown as they are. */
  decisions!: readonly Id<'decision'>[];

  @Field(() => ID, { description: 'The key of the one mention.' })
  mention!: string;

  @Field(() => ID, { description: 'The key of the other mention.' })
  with!: string;

  @Field(() => WorkReasonEnum, { description: 'What shows most clearly that it is one work.' })
  because!: WorkReasonEnum;

  @Field(() => [String], {
    description: 'The identity keys both have.',
  })
  shared!: readonly string[];
}

@ObjectType({ description: 'Why what documents show is taken for one article.' })
export class ArticleExplanation {
  @Field(() => [ArticleLink], {
    description: 'For each mention but the most trusted one, why it shows the same work.',
  })
  links!: readonly ArticleLink[];
}
