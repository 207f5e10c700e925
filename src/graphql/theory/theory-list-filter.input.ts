import { Field, InputType } from 'type-graphql';
import { TheoryKindEnum } from '../enums/theory-kind.enum.js';

@InputType({ description: 'Which theories are meant.' })
export class TheoryListFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name in either language.',
  })
  text?: string | null;

  @Field(() => TheoryKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: TheoryKindEnum | null;
}
