import { Field, InputType } from 'type-graphql';

/** What every decision of a curator is given with. */
@InputType()
export abstract class CurationInput {
  @Field(() => String, {
    description: 'Why, for those who read the journal later.',
  })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A name of the client’s own for this request, such as a UUID: sent again with the same content, it is answered again and decides nothing anew.',
  })
  clientRequestId?: string | null;
}
