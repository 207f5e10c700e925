import { Field, Float, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';

/** What every claim of an article about an entry of the ontology shows. */
@ObjectType()
export abstract class Claim {
  /** Not shown: by it the evidence is loaded. */
  articleId!: string;

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1, such as 0.97.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence, such as `TITLE`.' })
  level!: EvidenceLevelEnum;

  @Field(() => Int, { description: 'How many passages support it, such as 3.' })
  evidenceCount!: number;
}
