import { Field, Float, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';

@ObjectType({
  description: 'That an article uses a theory on a place.',
})
export class Application {
  /** Not shown: by these the nodes, the paths and the evidence are loaded. */
  articleId!: string;
  theoryId!: string;
  placeId!: string | null;
  /** Ids from the theory or place used up to the one asked for, both included. */
  theoryPathIds!: readonly string[];
  placePathIds!: readonly string[];

  @Field(() => TheoryRoleEnum, { description: 'What the article does with the theory.' })
  role!: TheoryRoleEnum;

  @Field(() => Float, { description: 'How sure the claim about the theory is, 0 to 1.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, {
    description: 'The most telling place of the evidence for the theory.',
  })
  level!: EvidenceLevelEnum;

  @Field(() => PlaceRoleEnum, {
    nullable: true,
    description: 'What the place is to the article; null without a place.',
  })
  placeRole!: PlaceRoleEnum | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the claim about the place is, 0 to 1; null without a place.',
  })
  placeConfidence!: number | null;

  @Field(() => EvidenceLevelEnum, {
    nullable: true,
    description: 'The most telling place of the evidence for the place; null without a place.',
  })
  placeLevel!: EvidenceLevelEnum | null;
}
