import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'One node, by `id` or by `name`, such as `{ name: "International Security" }`.' })
export class NodeReference {
  @Field(() => ID, { nullable: true, description: 'Its id, such as `journal:international-security`.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name or a part of it, in either language, such as "International Security".',
  })
  name?: string | null;
}
