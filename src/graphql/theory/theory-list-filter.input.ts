import { Field, InputType } from 'type-graphql';
import { TheoryKindEnum } from '../enums/theory-kind.enum.js';

@InputType({ description: 'Which theories are meant, such as `{ text: "realism" }`.' })
export class TheoryListFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name in either language, such as "realism".',
  })
  text?: string | null;

  @Field(() => TheoryKindEnum, { nullable: true, description: 'Only of this kind, such as `SCHOOL`.' })
  kind?: TheoryKindEnum | null;
}
