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
  description: 'By what two documents show one work, such as `DOI`.',
  valuesConfig: {
    DOI: { description: 'They give one DOI.' },
    PLACE: { description: 'They give one journal, issue and pages.' },
    TITLE: { description: 'They give one title, and nothing that contradicts it.' },
    CONTENT: { description: 'They hold one abstract.' },
    DECISION: { description: 'A curator says so.' },
    OTHERS: { description: 'Each shows the same work as others do that show one.' },
  },
});

@ObjectType({ description: 'Why a document shows the work that another shows, such as by one DOI.' })
export class ArticleLink {
  /** Not shown as they are. */
  decisions!: readonly Id<'decision'>[];

  @Field(() => ID, { description: 'The key of the one mention, such as "9f2c…#0".' })
  mention!: string;

  @Field(() => ID, { description: 'The key of the other mention, such as "04ab…#3".' })
  with!: string;

  @Field(() => WorkReasonEnum, { description: 'What shows most clearly that it is one work, such as `DOI`.' })
  because!: WorkReasonEnum;

  @Field(() => [String], {
    description: 'The identity keys both have, such as ["doi-10.1162/isec_a_00351"].',
  })
  shared!: readonly string[];
}

@ObjectType({ description: 'Why what documents show is taken for one article, such as by one DOI.' })
export class ArticleExplanation {
  @Field(() => [ArticleLink], {
    description: 'For each mention but the most trusted one, why it shows the same work; such as two.',
  })
  links!: readonly ArticleLink[];
}
