import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which authors are meant, such as `{ name: "Keohane" }`.' })
export class AuthorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A name or a part of it in either script, such as "Keohane".',
  })
  name?: string | null;
}
