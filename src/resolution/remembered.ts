/**
 * A function of one text that is asked the same again and again, with what it gave kept. When full, the memory is
 * emptied and filled anew, so that it stays bounded whatever is read.
 */
export function remembered<T>(compute: (text: string) => T, largest = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const value = compute(text);
    if (known.size >= largest) known.clear();
    known.set(text, value);
    return value;
  };
}
