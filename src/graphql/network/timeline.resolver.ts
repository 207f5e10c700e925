import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { timeline } from '../../networks/timeline.js';
import { NodeReference } from '../article/node-reference.input.js';
import type { Context } from '../context.js';
import { CalendarEnum } from '../enums/calendar.enum.js';
import { inputError } from '../errors/input-error.js';
import { TimelinePoint } from './timeline.type.js';
import { topicMeant } from './topic-meant.js';

/** How the use of a theory or the study of a place developed. */
@Resolver(() => TimelinePoint)
export class TimelineResolver {
  @Query(() => [TimelinePoint], {
    description: 'How many articles use a theory, study a place or both, by year: 2021, 4.',
  })
  timeline(
    @Arg('theory', () => NodeReference, {
      nullable: true,
      description: 'The theory, sub-theories included.',
    })
    theory: NodeReference | null | undefined,
    @Arg('place', () => NodeReference, {
      nullable: true,
      description: 'The place, its parts included.',
    })
    place: NodeReference | null | undefined,
    @Arg('calendar', () => CalendarEnum, {
      nullable: true,
      defaultValue: CalendarEnum.GREGORIAN,
      description: 'The calendar of the years.',
    })
    calendar: CalendarEnum | null,
    @Ctx() context: Context,
  ): Promise<TimelinePoint[]> {
    if (theory == null && place == null)
      throw inputError('BAD_USER_INPUT', 'A timeline needs a theory, a place or both.');
    const topic = topicMeant({ theory: theory ?? null, place: place ?? null }, context);
    return timeline(context.store, {
      ...topic,
      calendar: calendar === CalendarEnum.SOLAR_HIJRI ? 'SOLAR_HIJRI' : 'GREGORIAN',
    });
  }
}
