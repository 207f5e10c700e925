import type { TokenTable } from '../text/token-table.js';
import type { Candidate } from './walk-trie.js';

/**
 * The longest candidates that do not overlap, in the order of the text; of equals the first.
 *
 * @param isTheoryWord whether a word such as "theory" stands at the edge of a name without being of its own:
 *   in "neo-regionalism theory" the name is the first word, not "regionalism theory"
 */
export function selectLongest(
  candidates: readonly Candidate[],
  tokens: TokenTable,
  isTheoryWord: (word: string) => boolean,
): Candidate[] {
  const chosen: Candidate[] = [];
  // In the order of their first token a run of overlapping ones is consecutive.
  const sorted = isSorted(candidates) ? candidates : candidates.toSorted(byFirstToken);
  for (let from = 0; from < sorted.length;) {
    let { endToken } = sorted[from]!;
    let to = from + 1;
    for (; to < sorted.length && sorted[to]!.firstToken < endToken; to++)
      endToken = Math.max(endToken, sorted[to]!.endToken);
    if (to === from + 1) chosen.push(sorted[from]!);
    else chosen.push(...settleGroup(sorted.slice(from, to), tokens, isTheoryWord));
    from = to;
  }
  return chosen;
}

function byFirstToken(a: Candidate, b: Candidate): number {
  return a.firstToken - b.firstToken;
}

/** Nearly always: only a name that takes a word before it in begins earlier than it was found. */
function isSorted(candidates: readonly Candidate[]): boolean {
  for (let index = 1; index < candidates.length; index++)
    if (candidates[index]!.firstToken < candidates[index - 1]!.firstToken) return false;
  return true;
}

function settleGroup(
  group: readonly Candidate[],
  tokens: TokenTable,
  isTheoryWord: (word: string) => boolean,
): Candidate[] {
  const weighed = group.map((candidate) => ({
    candidate,
    weight: weightOf(candidate, tokens, isTheoryWord),
  }));
  weighed.sort(
    (a, b) =>
      b.weight - a.weight ||
      b.candidate.letters - a.candidate.letters ||
      a.candidate.firstToken - b.candidate.firstToken ||
      a.candidate.offset - b.candidate.offset,
  );
  const kept: Candidate[] = [];
  for (const { candidate } of weighed)
    if (
      kept.every((other) => candidate.firstToken >= other.endToken || candidate.endToken <= other.firstToken)
    )
      kept.push(candidate);
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}

/** Letters of the stretch without theory words at its edges, be they of the name or beside it. */
function weightOf(
  { firstToken, endToken, offset }: Candidate,
  tokens: TokenTable,
  isTheoryWord: (word: string) => boolean,
): number {
  const lettersOf = (index: number): number => tokens.ends[index]! - tokens.starts[index]!;
  let weight = -offset;
  for (let index = firstToken; index < endToken; index++) weight += lettersOf(index);
  for (let index = endToken - 1; index > firstToken && isTheoryWord(tokens.at(index).text); index--)
    weight -= lettersOf(index);
  for (let index = firstToken; index < endToken - 1 && isTheoryWord(tokens.at(index).text); index++)
    weight -= lettersOf(index);
  return weight;
}
