/** Whether a JSON value holds objects or lists inside each other more than `most` levels deep. Does not recurse. */
export function nestsDeeperThan(most: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const inner = level.filter(isObject);
    if (depth >= most && inner.length > 0) return true;
    level = inner.flatMap((item) => Object.values(item));
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
