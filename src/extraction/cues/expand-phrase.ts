const GROUP = /\(([^()]*)\)/;
/** A group with the parts named in it, or a part alone. */
const PARTS = /\([^()]*\)|\{[a-z]+\}/g;
const PART = /\{([a-z]+)\}/g;
/** A pattern that stands for more phrases than this is a mistake of whoever wrote it. */
const MOST = 5000;

/**
 * The phrases that one line of a vocabulary stands for: `(a|b|)` is either of its alternatives or nothing, `{name}`
 * one of the phrases of a named part. "(is|are) (used|applied)" stands for four phrases.
 *
 * @throws RangeError when a part is unknown or the pattern stands for more than 5,000 phrases
 */
export function expandPhrase(pattern: string, parts: Readonly<Record<string, readonly string[]>>): string[] {
  const named = (_: string, name: string): string => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`The phrase "${pattern}" names a part that is not there.`);
    return part.join('|');
  };
  let phrases = [
    pattern.replace(PARTS, (found) =>
      found.startsWith('(') ? found.replace(PART, named) : `(${found.replace(PART, named)})`,
    ),
  ];
  for (let group = GROUP.exec(phrases[0]!); group !== null; group = GROUP.exec(phrases[0]!)) {
    const [whole, inside] = group;
    const choices = inside!.split('|');
    if (phrases.length * choices.length > MOST)
      throw new RangeError(`The phrase "${pattern}" stands for more than ${MOST} phrases.`);
    phrases = phrases.flatMap((phrase) => choices.map((choice) => phrase.replace(whole, () => choice)));
  }
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))];
}
