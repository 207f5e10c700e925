import { Ctx, Query, Resolver } from 'type-graphql';
import { countTheoryRoles } from '../../graph/read/statistics/count-theory-roles.js';
import { readStatistics } from '../../graph/read/statistics/read-statistics.js';
import type { Context } from '../context.js';
import { Statistics } from './statistics.type.js';

/** Counts the graph. */
@Resolver()
export class StatisticsResolver {
  @Query(() => Statistics, { description: 'How much the graph holds.' })
  async statistics(@Ctx() { store }: Context): Promise<Statistics> {
    const [[counts], theoryRoles] = await Promise.all([
      store.read(readStatistics, {}),
      store.read(countTheoryRoles, {}),
    ]);
    if (counts === undefined) throw new Error('Counting the graph gave no row.');
    return { ...counts, theoryRoles };
  }
}
