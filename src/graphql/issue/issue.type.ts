import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarEnum } from '../enums/calendar.enum.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'An issue of a journal.' })
export class Issue extends Node {
  @Field(() => Int, { nullable: true, description: 'Number counted through all volumes.' })
  serial!: number | null;

  @Field(() => Int, { nullable: true, description: 'The volume.' })
  volume!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number within the volume.' })
  number!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'English season names in lower case, such as "spring" or "autumn-winter".',
  })
  season!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year in the calendar of `calendar`.' })
  year!: number | null;

  @Field(() => CalendarEnum, {
    nullable: true,
    description: 'The calendar of `year`.',
  })
  calendar!: CalendarEnum | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601 date of publication.' })
  publishedOn!: string | null;
}
