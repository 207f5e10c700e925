import { Field, ObjectType } from 'type-graphql';
import { prefixOf } from '../../domain/ids.js';
import { PlaceKindEnum } from '../enums/place-kind.enum.js';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: [Node, Named],
  description: 'A country or a region.',
})
export class Place extends Named {
  @Field(() => PlaceKindEnum, { description: 'Whether it is a country or a region.' })
  kind(): PlaceKindEnum {
    return prefixOf(this.id) === 'country' ? PlaceKindEnum.COUNTRY : PlaceKindEnum.REGION;
  }
}
