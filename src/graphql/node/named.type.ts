import { Arg, Field, InterfaceType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from './in-language.js';
import { Node } from './node.type.js';
import { typeNameOf } from './type-name.js';

@InterfaceType({
  implements: Node,
  description: 'A node with a name in one or both languages, such as the theory `theory:realism`.',
  resolveType: (value: { id: string }) => typeNameOf(value.id),
})
export abstract class Named extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The Persian name as known, such as the Persian for "Realism".',
  })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'The English name as known, such as "Realism".' })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name in the language asked for, or in the other one where it is not known: "Realism".',
  })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred, such as `FA`.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.nameFa, this.nameEn);
  }
}
