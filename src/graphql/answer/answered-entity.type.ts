import { Arg, Field, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { NetworkNodeKindEnum } from '../network/network-node-kind.enum.js';
import { inLanguage } from '../node/in-language.js';

@ObjectType({
  description: 'A theory, place, author or keyword of an answer, such as an author of 3 articles.',
})
export class AnsweredEntity {
  @Field(() => ID, { description: 'Its id, such as `author:keohane-robert`.' })
  id!: string;

  @Field(() => NetworkNodeKindEnum, { description: 'What it is, such as `AUTHOR`.' })
  kind!: NetworkNodeKindEnum;

  @Field(() => String, { nullable: true, description: 'Its Persian name, when known.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name, such as "Robert Keohane".' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name, such as "Robert Keohane".' })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred, such as `FA`; the other one where it is not known.',
    })
    language: LanguageEnum | null,
  ): string | null {
    return inLanguage(language, this.nameFa, this.nameEn);
  }

  @Field(() => Int, { description: 'In how many articles, such as 3.' })
  articleCount!: number;

  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];
}
