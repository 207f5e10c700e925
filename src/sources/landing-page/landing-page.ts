import type { Source } from '../source.js';
import { detectLandingPage } from './detect.js';
import { parseLandingPage } from './parse.js';

export const landingPage: Source = {
  format: 'landing-page',
  detect: detectLandingPage,
  parse: parseLandingPage,
};
