import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A work an article cites, such as the third of its references.' })
export class Reference {
  @Field(() => ID, { description: 'The id of the article or work cited, such as `work:waltz-1979`.' })
  targetId!: string;

  @Field(() => Int, { description: 'The place in the list of references, from 1: 3.' })
  position!: number;

  @Field(() => String, { description: 'The reference as printed, such as "Waltz, K. (1979). Theory of …".' })
  raw!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title, where it could be told: "Theory of International Politics".',
  })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year, where it could be told: 1979.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'The DOI, where it is known: "10.1162/isec_a_00351".' })
  doi!: string | null;
}
