import { Field, Float, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { PlaceRoleEnum } from '../enums/place-role.enum.js';
import { TheoryRoleEnum } from '../enums/theory-role.enum.js';
import { Evidence } from '../evidence/evidence.type.js';

/** Fields of a claim that an answer rests on; no field has this type, so the schema does not show it. */
@ObjectType({ description: 'A claim an answer rests on.' })
abstract class AnsweredClaim {
  /** Not shown: by them the nodes are loaded. */
  id!: string;
  path!: readonly { readonly id: string }[];

  @Field(() => Float, { description: 'How sure the claim is, 0 to 1.' })
  confidence!: number;

  @Field(() => EvidenceLevelEnum, { description: 'The most telling place of its evidence.' })
  level!: EvidenceLevelEnum;

  @Field(() => [Evidence], { description: 'The passages that say so, the most telling first, at most 3.' })
  evidence!: readonly Evidence[];
}

@ObjectType({ description: 'A theory an article of the answer uses.' })
export class AnsweredTheory extends AnsweredClaim {
  @Field(() => TheoryRoleEnum, { description: 'What the article does with it.' })
  role!: TheoryRoleEnum;
}

@ObjectType({ description: 'A place an article of the answer is about.' })
export class AnsweredPlace extends AnsweredClaim {
  @Field(() => PlaceRoleEnum, { description: 'How the article treats it.' })
  role!: PlaceRoleEnum;
}

@ObjectType({ description: 'An article of an answer and how it meets the question.' })
export class AnsweredArticle {
  /** Not shown: by it the article is loaded. */
  id!: string;

  @Field(() => [AnsweredTheory], {
    description: 'The theories asked for, or sub-theories of them, that it uses.',
  })
  theories!: readonly AnsweredTheory[];

  @Field(() => [AnsweredPlace], {
    description: 'The places asked for, or parts of them, that it is about.',
  })
  places!: readonly AnsweredPlace[];
}
