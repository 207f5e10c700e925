/**
 * A function of one text that is asked the same again and again, with what it gave kept. The memory has two halves: when
 * the newer one is full, the older one is forgotten, so that what is asked for again stays and the memory is bounded
 * whatever is read.
 *
 * @param largest how many results are kept at most
 */
export function remembered<T>(compute: (text: string) => T, largest = 50_000): (text: string) => T {
  const half = Math.max(1, Math.floor(largest / 2));
  let [newer, older] = [new Map<string, T>(), new Map<string, T>()];
  return (text) => {
    const found = newer.get(text);
    if (found !== undefined || newer.has(text)) return found as T;
    const value = older.has(text) ? (older.get(text) as T) : compute(text);
    if (newer.size >= half) [newer, older] = [new Map(), newer];
    newer.set(text, value);
    return value;
  };
}
