import { prefixOf } from '../../../domain/ids.js';
import { addClasses } from '../../learned/add-classes.js';
import type { FeatureSink } from '../../learned/feature-sink.js';
import { addWords } from '../../learned/add-words.js';
import { wordsAround } from '../../learned/words-around.js';
import type { Naming } from '../../learned/naming.js';
import { placeOf } from '../../reading/section-reading.js';
import type { PlaceContext, PlaceMention } from '../place-mention.js';
import type { PlaceCase } from './place-case.js';

/** Mentions whose sentences are read. */
const MOST_READ = 4;
const MOST_COUNTED = 5;
const SIGNS = [
  'subject',
  'actor',
  'passing',
  'opening',
  'time',
  'question',
] as const satisfies readonly (keyof PlaceContext)[];

/**
 * Adds what may bear on the role of a place: what the rules say, how often and where the article names it beside others
 * of its kind, the words of the sentences around it. Features hold no offsets and no names of places.
 *
 * @returns false for a place that the abstract does not name: nothing is added
 */
export function addFeaturesOfPlace(place: PlaceCase, sink: FeatureSink): boolean {
  const abstract = place.mentions.filter(({ reading }) => reading.level === 'ABSTRACT');
  if (abstract.length === 0) return false;
  addRules(place, sink);
  addNumbers(place, abstract, sink);
  for (const mention of abstract.slice(0, MOST_READ)) {
    addMention(mention, sink);
    const naming = namingOf(mention);
    const around = wordsAround(naming);
    addWords(naming, around, sink);
    addClasses(naming, around, sink);
  }
  return true;
}

function addRules({ rules, mentions }: PlaceCase, { add }: FeatureSink): void {
  add(`rules ${rules.role}`);
  add(`rules ${rules.rule}`);
  add(`rules ${rules.role} ${Math.floor(rules.confidence * 10)}`);
  add(`levels ${[...new Set(mentions.map(({ reading }) => reading.level))].sort().join(' ')}`);
}

function addNumbers(
  { id, mentions, around, rank, isHistorical }: PlaceCase,
  abstract: readonly PlaceMention[],
  { add }: FeatureSink,
): void {
  const kind = isHistorical ? 'historical' : prefixOf(id);
  const vias = [...new Set(mentions.map(({ via }) => via))].sort();
  const often = Math.max(
    ...(['fa', 'en'] as const).map(
      (language) => abstract.filter(({ reading }) => reading.section.language === language).length,
    ),
  );
  const longest = abstract.reduce((most, { reading }) => Math.max(most, reading.sentences.length), 0);
  const numbers = {
    named: Math.min(MOST_COUNTED, often),
    among: Math.min(MOST_COUNTED, around.frontCount),
    above: Math.min(2, rank.above),
    before: Math.min(3, rank.before),
    sentences: longest <= 2 ? longest : longest <= 5 ? 'some' : 'many',
  };
  add(`kind ${kind}`);
  for (const via of vias) add(`via ${via}`);
  for (const [name, number] of Object.entries(numbers)) {
    add(`${name} ${number}`);
    add(`${kind} ${name} ${number}`);
  }
  add(`named ${numbers.named} among ${numbers.among}`);
  add(`named ${numbers.named} above ${numbers.above}`);
  add(`named ${numbers.named} sentences ${numbers.sentences}`);
  add(`among ${numbers.among} sentences ${numbers.sentences}`);
  add(`before ${numbers.before} above ${numbers.above}`);
  add(`vias ${vias.join(' ')} named ${numbers.named}`);
}

function addMention({ via, context, reading, sentence }: PlaceMention, { add }: FeatureSink): void {
  for (const sign of SIGNS)
    if (context[sign]) {
      add(`sign ${sign}`);
      add(`sign ${sign} ${via}`);
    }
  const index = placeOf(reading, sentence);
  const last = reading.sentences.length - 1;
  add(`sentence ${index === 0 ? 'first' : 'later'} ${index === last ? 'last' : 'earlier'}`);
}

function namingOf({ reading, sentence, match }: PlaceMention): Naming {
  return { reading, sentence, core: match };
}
