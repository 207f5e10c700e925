/** The last word of a full name, and the last two: family names of both lengths are common. None of a single word. */
export function familyNames(name: string): string[] {
  const words = name.trim().split(/[\s\u200c]+/u);
  return words.length < 2 ? [] : [words.at(-1)!, words.slice(-2).join(' ')];
}
