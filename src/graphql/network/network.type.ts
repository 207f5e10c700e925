import { Arg, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { LanguageEnum } from '../enums/language.enum.js';
import { NetworkEdge } from './network-edge.type.js';
import { NetworkNode } from './network-node.type.js';

@ObjectType({ description: 'Nodes that hang together more closely than with the rest.' })
export class NetworkCommunity {
  @Field(() => Int, { description: 'Its index, by size, the largest being 0.' })
  index!: number;

  @Field(() => Int, { description: 'How many nodes it has.' })
  size!: number;

  @Field(() => [ID], { description: 'Its weightiest nodes.' })
  top!: readonly string[];

  @Field(() => String, { description: 'Its weightiest nodes by Persian name.' })
  nameFa!: string;

  @Field(() => String, { description: 'Its weightiest nodes by English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Its weightiest nodes by name.' })
  name(
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: LanguageEnum.EN,
      description: 'The language preferred.',
    })
    language: LanguageEnum | null,
  ): string {
    return language === 'fa' ? this.nameFa : this.nameEn;
  }
}

@ObjectType({
  description: 'A network, cut down to what can be looked at; `truncated` tells whether it is.',
})
export class Network {
  @Field(() => [NetworkNode], { description: 'Those on the most articles first.' })
  nodes!: readonly NetworkNode[];

  @Field(() => [NetworkEdge], { description: 'The heaviest first.' })
  edges!: readonly NetworkEdge[];

  @Field(() => [NetworkCommunity], { description: 'The largest first.' })
  communities!: readonly NetworkCommunity[];

  @Field(() => Float, {
    description: 'How clearly the communities come apart (Newman & Girvan 2004), -0.5 to 1.',
  })
  modularity!: number;

  @Field(() => Int, { description: 'The nodes of the whole network.' })
  totalNodes!: number;

  @Field(() => Int, { description: 'The edges of the whole network.' })
  totalEdges!: number;

  @Field(() => Boolean, { description: 'Whether something was left out.' })
  truncated!: boolean;
}
