import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { inLanguage } from '../node/in-language.js';
import { NetworkNodeKindEnum } from './network-node-kind.enum.js';

@ObjectType({ description: 'A node of a network with its measures, such as an author with 4 co-authors.' })
export class NetworkNode {
  @Field(() => ID, { description: 'The id of what it stands for, such as `author:robert-keohane`.' })
  id!: string;

  @Field(() => NetworkNodeKindEnum, { description: 'What it is, such as `AUTHOR`.' })
  kind!: NetworkNodeKindEnum;

  @Field(() => String, { nullable: true, description: 'Its Persian name, such as that of China.' })
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

  @Field(() => Int, { description: 'Its articles among those the network was made of, such as 7.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Its neighbours in the network as shown, such as 4.' })
  degree!: number;

  @Field(() => Int, { description: 'The sum of the weights of its edges, such as 9.' })
  weightedDegree!: number;

  @Field(() => Float, {
    description: 'The share of the shortest paths between others that run through it, 0 to 1, such as 0.25.',
  })
  betweenness!: number;

  @Field(() => Int, { description: 'The index of its community, the largest being 0.' })
  community!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps from the author the network is drawn around, such as 2; null in other networks.',
  })
  steps!: number | null;
}
