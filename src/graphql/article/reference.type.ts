import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A work an article cites.' })
export class Reference {
  @Field(() => ID, { description: 'The id of the article or work cited.' })
  targetId!: string;

  @Field(() => Int, { description: 'The place in the list of references, from 1.' })
  position!: number;

  @Field(() => String, { description: 'The reference as printed.' })
  raw!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The title, where it could be told.',
  })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year, where it could be told.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'The DOI, where it is known.' })
  doi!: string | null;
}
