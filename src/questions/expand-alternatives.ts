const CHOICE = /\{([^{}]*)\}|<([a-z]+)>/;

/** Patterns by the name they are referred to with. */
export type NamedPatterns = Readonly<Record<string, readonly string[]>>;

/**
 * All phrases a pattern stands for: `{a|b|} c` is `a c`, `b c` and ` c`, and `a<plural>` is `a` with each of the
 * endings of that name, which are patterns themselves. Groups do not nest.
 *
 * @throws Error for a name that stands for nothing: a bug of the vocabulary
 */
export function expandAlternatives(pattern: string, named: NamedPatterns): string[] {
  const choice = CHOICE.exec(pattern);
  if (!choice) return [pattern];
  const [text, group, name] = choice;
  const before = pattern.slice(0, choice.index);
  const rest = expandAlternatives(pattern.slice(choice.index + text.length), named);
  const options = group === undefined ? endingsOf(name!, named) : group.split('|');
  return options.flatMap((option) => rest.map((end) => `${before}${option}${end}`));
}

function endingsOf(name: string, named: NamedPatterns): string[] {
  const endings = named[name];
  if (!endings) throw new Error(`questions.yaml lists no endings named ${name}.`);
  return endings.flatMap((ending) => expandAlternatives(ending, named));
}
