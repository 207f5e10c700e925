import type { Ontology } from '../../ontology/ontology.js';
import { comparisonKey } from '../../text/comparison-key.js';
import {
  OPENING_WORDS,
  openingFieldSigns,
  theoriesOfManyFields,
  theoriesOfStates,
} from '../cues/field-vocabulary.js';
import { isSign, type SignKind } from '../cues/theory-sign.js';
import { theorySigns } from '../cues/theory-vocabulary.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { fieldOf, fieldWords } from './field-of.js';
import type { TheoryMention } from './theory-mention.js';

/** "Chekhov's realism". */
const OWNER = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,30})['\u2019]s\s{1,2}$/u;
const OWNER_WITHIN = 40;

/** What shows, around a name that other fields have too, that a scholarly text speaks of a theory. */
const TALK: readonly SignKind[] = ['self', 'frame-noun', 'claim', 'evidence', 'others', 'anaphor'];

/**
 * Whether all names of theories in an article are most likely another field's. Names that other fields have too are
 * ours where something speaks of world politics; a single state does so only for what states do and have. Else
 * there must be talk of theories or of the article itself: "role theory in bakeries" has none.
 */
export function isAnotherFields(mentions: readonly TheoryMention[], reading: ArticleReading): boolean {
  if (mentions.length === 0 || !mentions.every(mayBeAnotherField)) return false;
  const field = fieldOf(reading);
  if (field === 'another') return true;
  const { words, places } = fieldWords(reading);
  if (words > 0) return false;
  if (field === 'unclear') return mentions.every((mention) => isOwned(mention, reading)) || !isTalk(mentions);
  const isPlaceOnly =
    places.distinct <= 1 && places.capitals === 0 && new Set(mentions.map(({ id }) => id)).size === 1;
  return (
    isPlaceOnly &&
    !mentions.some((mention) => theoriesOfStates().has(mention.id) || isCalledTheory(mention)) &&
    !isTalk(mentions)
  );
}

/** Whether a name alone does not show that a theory of ours is meant. */
function mayBeAnotherField({ id, match }: TheoryMention): boolean {
  return theoriesOfManyFields().has(id) && match.entries.every(({ via }) => via !== 'founder');
}

function isCalledTheory({ reading, match }: TheoryMention): boolean {
  return theorySigns()(reading, match.firstToken, match.endToken).some((sign) => isSign(sign, 'self-naming'));
}

/** Whether the section of a name speaks of theories or of the article itself. */
function isTalk(mentions: readonly TheoryMention[]): boolean {
  return mentions.some((mention) => {
    const { reading, match } = mention;
    const to = Math.min(reading.tokens.length, OPENING_WORDS);
    if (openingFieldSigns(reading).some(({ value }) => value === 'scholarship')) return true;
    const isNamed = isCalledTheory(mention);
    return theorySigns()(reading, 0, to).some(
      (sign) =>
        (sign.endToken <= match.firstToken || sign.firstToken >= match.endToken) &&
        (TALK.some((kind) => isSign(sign, kind)) ||
          sign.value.cues.some(({ strength }) => tells(strength, isNamed))),
    );
  });
}

/** Cues of other strengths are everyday words too, which tell something only beside what is called a theory. */
function tells(strength: string, isNamed: boolean): boolean {
  return isNamed ? strength !== 'noun' : strength === 'frame' || strength === 'object';
}

/** Whether the theory is somebody's who founded none of ours: "Chekhov's realism". */
function isOwned(
  { match, reading: { section } }: TheoryMention,
  { document, ontology }: ArticleReading,
): boolean {
  const from = Math.max(section.start, match.start - OWNER_WITHIN);
  const owner = OWNER.exec(document.raw.slice(from, match.start))?.[1];
  return owner !== undefined && !familyNames(ontology).has(comparisonKey(owner));
}

const known = new WeakMap<Ontology, ReadonlySet<string>>();

/** Comparison keys of the family names of all founders. */
function familyNames(ontology: Ontology): ReadonlySet<string> {
  let names = known.get(ontology);
  if (names === undefined) {
    const founders = ontology.theories.flatMap((theory) => theory.founders);
    names = new Set(founders.map(({ en }) => comparisonKey(en.split(' ').at(-1)!)));
    known.set(ontology, names);
  }
  return names;
}
