import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `OrderDirection` and what they stand for inside. */
export const OrderDirectionEnum = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;

export type OrderDirectionEnum = (typeof OrderDirectionEnum)[keyof typeof OrderDirectionEnum];

registerEnumType(OrderDirectionEnum, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: {
    ASC: { description: 'Smallest first.' },
    DESC: { description: 'Largest first.' },
  },
});
