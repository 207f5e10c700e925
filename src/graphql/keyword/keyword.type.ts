import { Arg, Field, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from '../node/in-language.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: Node,
  description: 'A keyword as authors print it; the two languages have keywords of their own.',
})
export class Keyword extends Node {
  @Field(() => String, { nullable: true, description: 'The keyword.' })
  label(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred; the other one where it is not known.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.labelFa, this.labelEn);
  }

  @Field(() => String, {
    nullable: true,
    description: 'The keyword in Persian; null for an English one such as "soft power".',
  })
  labelFa!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The keyword in English; null for a Persian one.',
  })
  labelEn!: string | null;
}
