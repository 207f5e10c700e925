import { atTemperature } from './calibrate.js';
import type { Judged } from './cross-validate.js';
import type { RoleTask } from './role-task.js';

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** Cases of texts that no rule was written by: the only ones that say how it will be on a new text. */
export const untuned = <Role extends string>(judged: readonly Judged<Role>[]): readonly Judged<Role>[] =>
  judged.filter(({ labelled }) => !labelled.isTuned);

/** Share of the cases whose exact role is found. */
export function accuracyOf<Role extends string>(
  judged: readonly Judged<Role>[],
  { decide }: RoleTask<Role>,
): number {
  return share(judged, ({ labelled, likely }) => decide(likely, labelled.features) === labelled.role);
}

/** For people: accuracy by language and role beside that of the rules alone, and how true the confidences are. */
export function describeAccuracy<Role extends string>(
  judged: readonly Judged<Role>[],
  task: RoleTask<Role>,
  temperature: number,
): string {
  const isAskedFor = (role: Role): boolean => task.askedFor.includes(role);
  const lines = ['                  cases  exact  (rules)  asked for or not  (rules)'];
  const add = (name: string, own: readonly Judged<Role>[]): void => {
    const figures = [
      accuracyOf(own, task),
      share(own, ({ labelled }) => labelled.ruled === labelled.role),
      share(
        own,
        ({ labelled, likely }) =>
          isAskedFor(task.decide(likely, labelled.features)) === isAskedFor(labelled.role),
      ),
      share(own, ({ labelled }) => isAskedFor(labelled.ruled) === isAskedFor(labelled.role)),
    ].map((figure) => figure.toFixed(3));
    lines.push(`${name.padEnd(17)} ${String(own.length).padStart(5)}  ${figures.join('    ')}`);
  };
  add('all', judged);
  add('seen by no rule', untuned(judged));
  for (const language of ['en', 'fa'] as const) {
    const own = judged.filter(({ labelled }) => labelled.language === language);
    add(language, own);
    for (const role of task.roles)
      add(
        `  ${role}`,
        own.filter(({ labelled }) => labelled.role === role),
      );
  }
  lines.push(`likelihood of the role (temperature ${temperature}), seen by no rule:`);
  for (const [index, band] of BANDS.entries()) {
    const below = BANDS[index - 1] ?? Infinity;
    const own = untuned(judged).filter(({ likely }) => {
      const most = Math.max(...atTemperature(likely, temperature));
      return most >= band && most < below;
    });
    lines.push(`  from ${band.toFixed(1)}: ${own.length} cases, ${accuracyOf(own, task).toFixed(3)} right`);
  }
  return lines.join('\n');
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}
