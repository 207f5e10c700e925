import type { Language } from '../domain/language.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { Meaning } from './meaning.js';
import type { Piece } from './piece.js';
import { isRole, theoryRoles } from './read-roles.js';

/**
 * The roles of each theory of a question whose verbs stand between its theories: "criticises realism and applies
 * constructivism". English puts the verbs before what they are about, Persian behind; a theory without its own shares
 * those of its neighbour ("apply realism and liberalism"). Empty where all verbs stand together.
 */
export function rolesByTheory(pieces: readonly Piece[], language: Language): Map<Piece, TheoryRole[]> {
  const ordered = language === 'en' ? pieces : [...pieces].reverse();
  const roles = new Map<Piece, TheoryRole[]>();
  let [verbs, isGroupOver, groups] = [new Set<Meaning>(), false, 0];
  for (const piece of ordered) {
    if (piece.type === 'phrase' && isRole(piece.meaning)) {
      if (isGroupOver || groups === 0) {
        verbs = new Set();
        groups += 1;
      }
      isGroupOver = false;
      verbs.add(piece.meaning);
    } else if (piece.type === 'entity' && piece.candidates[0]!.kind === 'theory') {
      // A theory before the first verb has none of its own: then the verbs are about them all.
      if (verbs.size === 0) return new Map();
      roles.set(piece, theoryRoles(verbs));
      isGroupOver = true;
    }
  }
  return groups > 1 && roles.size > 1 ? roles : new Map();
}
