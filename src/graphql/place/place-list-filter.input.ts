import { Field, InputType } from 'type-graphql';
import { PlaceKindEnum } from '../enums/place-kind.enum.js';

@InputType({ description: 'Which places are meant.' })
export class PlaceListFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A part of the name in either language.',
  })
  text?: string | null;

  @Field(() => PlaceKindEnum, { nullable: true, description: 'Only of this kind.' })
  kind?: PlaceKindEnum | null;
}
