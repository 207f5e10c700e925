import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `Calendar` and what they stand for inside. */
export const CalendarEnum = { SOLAR_HIJRI: 'solar-hijri', GREGORIAN: 'gregorian' } as const;

export type CalendarEnum = (typeof CalendarEnum)[keyof typeof CalendarEnum];

registerEnumType(CalendarEnum, {
  name: 'Calendar',
  description: 'The calendar a year is counted in.',
  valuesConfig: {
    SOLAR_HIJRI: { description: 'The solar Hijri calendar of Iran.' },
    GREGORIAN: { description: 'The Gregorian calendar.' },
  },
});
