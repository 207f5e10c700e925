import type { TheoryEntry } from '../../domain/ontology-entry.js';
import type { AliasMatch } from '../../ontology/alias-match.js';
import type { Ontology } from '../../ontology/ontology.js';
import { isSign, type SignKind } from '../cues/theory-sign.js';
import type { ArticleReading } from '../reading/article-reading.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';
import { coordinatedNames } from './coordinated-names.js';
import { isAnotherFields } from './is-another-fields.js';
import { longerName } from './longer-name.js';
import { signsWithin } from './signs-in.js';
import type { TheoryMention } from './theory-mention.js';

/** Words on either side in which a sign must stand to bear on a name. */
const NEIGHBOURS = 2;
/** Words between a name and the field it belongs to, when that is a phrase: "realism of the north in law". */
const FIELD_PHRASE_WITHIN = 2;

/** Every mention of a theory, sentence by sentence, in the order of the text. */
export function findTheoryMentions(reading: ArticleReading): TheoryMention[] {
  const { ontology } = reading;
  const mentions: TheoryMention[] = [];
  const otherFields = new Set<string>();
  const unclear: { match: AliasMatch; candidates: TheoryEntry[]; place: [SectionReading, Sentence] }[] = [];
  for (const section of reading.sections) {
    let at = 0;
    for (const printed of section.matches) {
      while (section.sentences[at] !== undefined && section.sentences[at]!.endToken <= printed.firstToken)
        at++;
      const sentence = section.sentences[at];
      if (sentence === undefined) break;
      if (!printed.entries.some(({ id }) => id.startsWith('theory:'))) continue;
      const match = longerName(printed, section, sentence, ontology);
      const candidates = theoriesOf(match, ontology);
      if (candidates.length === 0) continue;
      if (isAnotherMatter(match, section, sentence)) {
        for (const { id } of candidates) otherFields.add(id);
        continue;
      }
      if (candidates.length === 1) mentions.push(mentionOf(candidates[0]!, match, section, sentence));
      else unclear.push({ match, candidates, place: [section, sentence] });
      for (const name of coordinatedNames(match, section, sentence, ontology)) {
        const [entry, another] = theoriesOf(name, ontology);
        if (entry !== undefined && another === undefined)
          mentions.push(mentionOf(entry, name, section, sentence));
      }
    }
  }
  const named = new Set(mentions.map((mention) => mention.id));
  for (const { match, candidates, place } of unclear) {
    const entry = clearest(candidates, named, ontology);
    if (entry !== null) mentions.push(mentionOf(entry, match, ...place));
  }
  const ours = mentions.filter((mention) => !otherFields.has(mention.id) || isOfThisField(mention));
  return isAnotherFields(ours, reading) ? [] : ours;
}

/** In an article on another field's realism, the bare word means that one; "realist theory" may still mean ours. */
function isOfThisField({ match, reading, sentence }: TheoryMention): boolean {
  const from = Math.max(sentence.firstToken, match.firstToken - NEIGHBOURS);
  const to = Math.min(sentence.endToken, match.endToken + NEIGHBOURS);
  return signsWithin(reading, sentence, from, to).some((sign) => isSign(sign, 'self-naming'));
}

function mentionOf(
  entry: TheoryEntry,
  match: AliasMatch,
  reading: SectionReading,
  sentence: Sentence,
): TheoryMention {
  return { id: entry.id, kind: entry.kind, match, reading, sentence };
}

function theoriesOf(match: AliasMatch, ontology: Ontology): TheoryEntry[] {
  return match.entries
    .map(({ id }) => ontology.get(id))
    .filter((entry): entry is TheoryEntry => entry !== undefined && entry.id.startsWith('theory:'));
}

/** Whether the name is another field's: "legal realism". */
function isAnotherMatter(match: AliasMatch, section: SectionReading, sentence: Sentence): boolean {
  const from = Math.max(sentence.firstToken, match.firstToken - NEIGHBOURS - 1);
  const to = Math.min(sentence.endToken, match.endToken + NEIGHBOURS + FIELD_PHRASE_WITHIN);
  // An adjective before a Persian name belongs to the word before it: "the epistemic bases of neorealism".
  const isBeforeToo = match.language === 'en';
  const near = signsWithin(section, sentence, from, to).filter(
    (sign) => (isBeforeToo && sign.endToken <= match.firstToken) || sign.firstToken >= match.endToken,
  );
  const has = (kind: SignKind, closest: number): boolean =>
    near.some(
      (sign) =>
        isSign(sign, kind) &&
        (match.firstToken - sign.endToken < closest || sign.firstToken >= match.endToken) &&
        sign.firstToken - match.endToken < closest,
    );
  const isInPhrase = near.some(
    (sign) =>
      isSign(sign, 'other-field') &&
      sign.endToken - sign.firstToken > 1 &&
      sign.firstToken >= match.endToken &&
      sign.firstToken - match.endToken <= FIELD_PHRASE_WITHIN,
  );
  return (has('other-field', 1) || isInPhrase) && !has('frame-noun', 1);
}

/** Of several theories with one name, the one named clearly elsewhere, or the one that contains the others. */
function clearest(
  candidates: readonly TheoryEntry[],
  named: ReadonlySet<string>,
  ontology: Ontology,
): TheoryEntry | null {
  const elsewhere = candidates.filter((candidate) => named.has(candidate.id));
  if (elsewhere.length === 1) return elsewhere[0]!;
  const widest = candidates.filter((candidate) =>
    candidates.every((other) => other === candidate || ontology.ancestors(other.id).includes(candidate.id)),
  );
  return widest[0] ?? null;
}
