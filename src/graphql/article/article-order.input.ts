import { Field, InputType, registerEnumType } from 'type-graphql';
import { OrderDirectionEnum } from '../enums/order-direction.enum.js';

/** By what articles are ordered. */
export const ArticleOrderField = { YEAR: 'YEAR', TITLE: 'TITLE', ID: 'ID' } as const;

export type ArticleOrderField = (typeof ArticleOrderField)[keyof typeof ArticleOrderField];

registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'By what articles are ordered.',
  valuesConfig: {
    YEAR: { description: 'The Gregorian year, then the id; articles without a year come last.' },
    TITLE: { description: 'The English title, the Persian one where there is none, then the id.' },
    ID: { description: 'The id alone.' },
  },
});

@InputType({ description: 'The order of articles.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField, { description: 'By what they are ordered.' })
  field!: ArticleOrderField;

  @Field(() => OrderDirectionEnum, {
    nullable: true,
    defaultValue: OrderDirectionEnum.ASC,
    description: 'Which end comes first.',
  })
  direction?: OrderDirectionEnum | null;
}
