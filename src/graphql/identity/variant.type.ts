import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A form of a name or title, and how often it is printed.',
})
export class Variant {
  @Field(() => String, { description: 'The form as printed.' })
  text!: string;

  @Field(() => Int, { description: 'How many mentions print it.' })
  count!: number;
}
