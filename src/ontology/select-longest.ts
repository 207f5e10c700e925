import type { Candidate } from './walk-trie.js';

/** The longest candidates that do not overlap, in the order of the text; of equals the first. */
export function selectLongest(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let group: Candidate[] = [];
  let groupEnd = -1;
  const settle = (): void => {
    if (group.length === 1) chosen.push(group[0]!);
    else if (group.length > 1) chosen.push(...settleGroup(group));
    group = [];
  };
  // In the order of their first token a run of overlapping ones is consecutive.
  for (const candidate of candidates.toSorted((a, b) => a.firstToken - b.firstToken)) {
    if (candidate.firstToken >= groupEnd) settle();
    group.push(candidate);
    groupEnd = Math.max(groupEnd, candidate.endToken);
  }
  settle();
  return chosen;
}

function settleGroup(group: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const byLength = [...group].sort(
    (a, b) => b.letters - a.letters || a.firstToken - b.firstToken || a.offset - b.offset,
  );
  for (const candidate of byLength)
    if (
      kept.every((other) => candidate.firstToken >= other.endToken || candidate.endToken <= other.firstToken)
    )
      kept.push(candidate);
  return kept.sort((a, b) => a.firstToken - b.firstToken);
}
