import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { NetworkEdge } from './network-edge.type.js';
import { NetworkNode } from './network-node.type.js';

@ObjectType({ description: 'Nodes that hang together more closely than with the rest, such as 12 authors.' })
export class NetworkCommunity {
  @Field(() => Int, { description: 'Its index, by size, the largest being 0.' })
  index!: number;

  @Field(() => Int, { description: 'How many nodes it has, such as 12.' })
  size!: number;

  @Field(() => [ID], { description: 'Its weightiest nodes, such as `keyword:power`.' })
  top!: readonly string[];

  @Field(() => String, { description: 'Its weightiest nodes by Persian name, such as three keywords.' })
  nameFa!: string;

  @Field(() => String, { description: 'Its weightiest nodes by English name, such as "Power · Order".' })
  nameEn!: string;

  @Field(() => String, { description: 'Its weightiest nodes by name, such as "Power · Hegemony · Order".' })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred, such as `FA`.',
    })
    language: LanguageEnum | null,
  ): string {
    return language === 'fa' ? this.nameFa : this.nameEn;
  }
}

@ObjectType({
  description:
    'A network, cut down to what can be looked at: 100 nodes of 2,000, say, which `truncated` tells.',
})
export class Network {
  @Field(() => [NetworkNode], { description: 'Those on the most articles first, such as 20 authors.' })
  nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: 'The heaviest first, such as 35 pairs of co-authors.' })
  edges!: readonly NetworkEdge[];

  @Field(() => [NetworkCommunity], { description: 'The largest first, such as 4 communities.' })
  communities!: readonly NetworkCommunity[];

  @Field(() => Float, {
    description: 'How clearly the communities come apart (Newman & Girvan 2004), -0.5 to 1, such as 0.6.',
  })
  modularity!: number;

  @Field(() => Int, { description: 'The nodes of the whole network, such as 2,000.' })
  totalNodes!: number;

  @Field(() => Int, { description: 'The edges of the whole network, such as 5,400.' })
  totalEdges!: number;

  @Field(() => Boolean, { description: 'Whether something was left out: true.' })
  truncated!: boolean;
}
