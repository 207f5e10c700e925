import { Field, InputType } from 'type-graphql';
import { PlaceKindEnum } from '../enums/place-kind.enum.js';

@InputType({ description: 'Which places are meant, such as `{ text: "Central Asia" }`.' })
export class PlaceListFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name in either language, such as "Central Asia".',
  })
  text?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: 'Only of this kind, such as `REGION`.' })
  kind?: PlaceKindEnum | null;
}
