import type { TheoryRole } from '../../domain/theory-role.js';
import { leanings } from '../cues/leaning-vocabulary.js';
import type { JudgedMention } from './theory-mention.js';

/** Roles in the order in which they win a tie: the rarer a role, the more its words say. */
const ROLES = ['CRITICIZES', 'TESTS', 'EXTENDS'] as const satisfies readonly TheoryRole[];
/** Words that make a lean; one alone is chance. */
const LEAST = 2;
/** Words that make it strong enough to stand against a cue. */
const STRONG = 3;

/**
 * The role that the words around a theory lean towards, by number, in the sentences of the abstract that name it and
 * those right after; `null` when they lean nowhere. Theories can only be compared where there are two.
 */
export function leanOf(mentions: readonly JudgedMention[], distinct: number): TheoryRole | null {
  const counts = countsOf(mentions);
  const of = (role: TheoryRole): number => counts.get(role) ?? 0;
  if (distinct > 1 && of('COMPARES') > 0) return 'COMPARES';
  const best = ROLES.reduce((found, role) => (of(role) > of(found) ? role : found), ROLES[0]);
  if (of(best) >= LEAST && of(best) > of('APPLIES')) return best;
  if (of('APPLIES') > 0) return 'APPLIES';
  const isTheory = mentions.some((mention) => mention.isOwnVoice || mention.isNamedAsTheory);
  return isTheory && of(best) > 0 ? best : null;
}

/** As `leanOf`, where a cue already says something else: only what many words say, and never that it is applied. */
export function strongLeanOf(mentions: readonly JudgedMention[], distinct: number): TheoryRole | null {
  const counts = countsOf(mentions);
  const of = (role: TheoryRole): number => counts.get(role) ?? 0;
  if (distinct > 1 && of('COMPARES') >= LEAST) return 'COMPARES';
  const best = ROLES.reduce((found, role) => (of(role) > of(found) ? role : found), ROLES[0]);
  return of(best) >= STRONG && of(best) > 2 * of('APPLIES') ? best : null;
}

/** Each place in a text counts once for a role, however many phrases begin there. */
function countsOf(mentions: readonly JudgedMention[]): ReadonlyMap<TheoryRole, number> {
  const counts = new Map<TheoryRole, number>();
  const seen = new Set<string>();
  for (const { reading, sentence } of mentions) {
    const index = reading.sentences.indexOf(sentence);
    const { endToken } = reading.sentences[index + 1] ?? sentence;
    for (const { value, firstToken } of leanings()(reading, sentence.firstToken, endToken))
      for (const role of value) {
        const place = `${reading.section.start} ${firstToken} ${role}`;
        if (seen.has(place)) continue;
        seen.add(place);
        counts.set(role, (counts.get(role) ?? 0) + 1);
      }
  }
  return counts;
}
