import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';
import { writeVocabularySnapshot } from '../src/vocabulary/vocabulary-snapshot.js';

// Leaves the vocabulary files parsed where the compiled program finds them; it checks their shape when it reads them.
writeVocabularySnapshot(join(packageRoot, 'seeds', 'vocabulary'));
