import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'One node, by `id` or by `name`.' })
export class NodeReference {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name or a part of it, in either language.',
  })
  name?: string | null;
}
