import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A form of a name or title, and how often it is printed; such as "Kulaei" twice.',
})
export class Variant {
  @Field(() => String, { description: 'The form as printed, such as "Elahe Kulaei".' })
  text!: string;

  @Field(() => Int, { description: 'How many mentions print it, such as 2.' })
  count!: number;
}
