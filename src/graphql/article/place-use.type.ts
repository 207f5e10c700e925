import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';

@ObjectType({
  description: 'What a place is to an article, and the passages that say so; such as China as the subject.',
})
export class PlaceUse {
  /** Not shown: by it the nodes and the evidence are loaded. */
  articleId!: string;
  placeId!: string;

  @Field(() => PlaceRoleEnum, { description: 'What the place is to the article, such as `SUBJECT`.' })
  role!: PlaceRoleEnum;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1, such as 0.97.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence, such as `TITLE`.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it, such as 3.' })
  evidenceCount!: number;
}
