import { Arg, Field, InterfaceType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from './in-language.js';
import { Node } from './node.type.js';
import { typeNameOf } from './type-name.js';

@InterfaceType({
  implements: Node,
  description: 'A node with a name in one or both languages.',
  resolveType: (value: { id: string }) => typeNameOf(value.id),
})
export abstract class Named extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The Persian name as known.',
  })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'The English name as known.' })
  nameEn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name in the language asked for, or in the other one where it is not known.',
  })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.nameFa, this.nameEn);
  }
}
