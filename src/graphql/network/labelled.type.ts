import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from '../node/in-language.js';

/** What stands for a node of the graph in a network or an answer: its id and names, without its fields. */
@ObjectType()
export abstract class Labelled {
  @Field(() => ID, { description: 'The id of what it stands for.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name, when known.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred; the other one where it is not known.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.nameFa, this.nameEn);
  }
}
