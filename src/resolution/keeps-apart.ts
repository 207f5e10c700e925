import type { Constraints } from './constraints/constraint.js';

/** Whether curators keep apart some of two sets of mentions. */
export function keepsApart(
  { cannot }: Constraints,
  one: readonly string[],
  other: readonly string[],
): boolean {
  const stand = (keys: readonly string[], side: ReadonlySet<string>) => keys.some((key) => side.has(key));
  return cannot.some(
    (separation) =>
      (stand(one, separation.one) && stand(other, separation.other)) ||
      (stand(one, separation.other) && stand(other, separation.one)),
  );
}
