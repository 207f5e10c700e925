import type { TheoryRole } from '../../../domain/theory-role.js';
import { leanings } from '../../cues/leaning-vocabulary.js';
import type { FoundSign } from '../../cues/theory-sign.js';
import { placeOf } from '../../reading/section-reading.js';
import type { NameCore } from '../core-of-name.js';
import type { JudgedMention } from '../theory-mention.js';
import type { FeatureSink } from '../../learned/feature-sink.js';

/** Words between a sign and a theory up to which it stands beside it, and near it. */
const BESIDE = 1;
const NEAR = 5;
const MOST_LEANING = 4;

/** Adds what the vocabularies find in the sentence: signs by side, cues by distance too, leaning words by number. */
export function addSigns(mention: JudgedMention, { add }: FeatureSink): void {
  const { signs, core, reading, sentence } = mention;
  for (const sign of signs) {
    const side = sideOf(sign, core);
    const distance = distanceOf(sign, core);
    for (const value of sign.value.all)
      if (value.kind === 'cue') {
        add(`cue ${value.cue.id} ${side}`);
        add(`cue ${value.cue.role} ${value.cue.strength} ${side} ${distance}`);
      } else add(`sign ${value.kind} ${side}`);
  }
  const index = placeOf(reading, sentence);
  const last = reading.sentences.length - 1;
  add(`sentence ${index === 0 ? 'first' : 'later'} ${index === last ? 'last' : 'earlier'}`);
  const next = reading.sentences[index + 1] ?? sentence;
  const counts = new Map<TheoryRole, number>();
  let counted = new Set<TheoryRole>();
  let place = -1;
  for (const { value, firstToken } of leanings()(reading, sentence.firstToken, next.endToken)) {
    // Each word counts once for a role, however many phrases begin there.
    if (firstToken !== place) counted = new Set();
    place = firstToken;
    for (const role of value) {
      if (counted.has(role)) continue;
      counted.add(role);
      counts.set(role, (counts.get(role) ?? 0) + 1);
    }
  }
  for (const [role, count] of counts)
    for (let number = 1; number <= Math.min(MOST_LEANING, count); number++) add(`lean ${role} ${number}`);
}

function sideOf(sign: FoundSign, core: NameCore): string {
  if (sign.endToken <= core.firstToken) return 'before';
  return sign.firstToken >= core.endToken ? 'after' : 'inside';
}

function distanceOf(sign: FoundSign, core: NameCore): string {
  const distance =
    sign.endToken <= core.firstToken ? core.firstToken - sign.endToken : sign.firstToken - core.endToken;
  if (distance <= BESIDE) return 'beside';
  return distance <= NEAR ? 'near' : 'far';
}
