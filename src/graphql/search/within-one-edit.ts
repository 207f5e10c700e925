/** Whether two words differ by at most one letter more, less or other, or by two neighbours that changed places. */
export function withinOneEdit(one: string, other: string): boolean {
  const shorter = one.length <= other.length ? one : other;
  const longer = shorter === one ? other : one;
  if (longer.length - shorter.length > 1) return false;
  let same = 0;
  while (same < shorter.length && shorter[same] === longer[same]) same++;
  const restOf = (word: string, from: number) => word.slice(same + from);
  if (longer.length > shorter.length) return restOf(longer, 1) === restOf(shorter, 0);
  if (restOf(longer, 1) === restOf(shorter, 1)) return true;
  return (
    shorter[same] === longer[same + 1] &&
    shorter[same + 1] === longer[same] &&
    restOf(longer, 2) === restOf(shorter, 2)
  );
}
