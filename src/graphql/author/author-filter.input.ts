import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which authors are meant.' })
export class AuthorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A name or a part of it in either script.',
  })
  name?: string | null;
}
