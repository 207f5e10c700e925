const GROUP = /\{([^{}]*)\}/;

/** All phrases a pattern stands for: `{a|b|} c` is `a c`, `b c` and ` c`. Groups do not nest. */
export function expandAlternatives(pattern: string): string[] {
  const group = GROUP.exec(pattern);
  if (!group) return [pattern];
  const before = pattern.slice(0, group.index);
  const rest = expandAlternatives(pattern.slice(group.index + group[0].length));
  return group[1]!.split('|').flatMap((option) => rest.map((end) => `${before}${option}${end}`));
}
