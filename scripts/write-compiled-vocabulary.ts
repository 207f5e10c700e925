import { THEORY_SIGNS } from '../src/extraction/cues/theory-vocabulary.js';
import { PLACE_TABLE } from '../src/extraction/places/learned/judge-place.js';
import { THEORY_TABLE } from '../src/extraction/theories/learned/judge-case.js';
import { writeCompiled } from '../src/vocabulary/compiled-vocabulary.js';

// Leaves what takes longest to make of the vocabulary where the compiled program finds it at each start.
for (const compilation of [THEORY_SIGNS, THEORY_TABLE, PLACE_TABLE]) writeCompiled(compilation);
