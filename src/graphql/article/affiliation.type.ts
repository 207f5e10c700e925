import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An institution an author names on an article.' })
export class Affiliation {
  /** Not shown: by it the institution is loaded. */
  institutionId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The affiliation as the article prints it.',
  })
  asPrinted!: string | null;
}
