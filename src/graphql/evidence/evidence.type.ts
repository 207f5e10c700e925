import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceLevelEnum } from '../enums/evidence-level.enum.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'A verbatim passage that supports a claim, with its place in the raw text of its document.',
})
export class Evidence extends Node {
  @Field(() => String, {
    description: 'The passage, exactly as it stands in the raw text.',
  })
  quote!: string;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units of the raw text.' })
  start!: number;

  @Field(() => Int, {
    description: 'Where it ends (exclusive), in UTF-16 code units of the raw text.',
  })
  end!: number;

  @Field(() => LanguageEnum, { description: 'The language of the passage.' })
  language!: LanguageEnum;

  @Field(() => String, { description: 'The kind of section it stands in.' })
  section!: string;

  @Field(() => EvidenceLevelEnum, { description: 'How telling its place is.' })
  level!: EvidenceLevelEnum;

  @Field(() => String, { description: 'The rule that found it.' })
  rule!: string;
}
