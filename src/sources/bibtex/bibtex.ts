import type { Source } from '../source.js';
import { detectBibtex } from './detect.js';
import { parseBibtex } from './parse.js';

export const bibtex: Source = { format: 'bibtex', detect: detectBibtex, parse: parseBibtex };
