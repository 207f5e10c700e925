import type { Extractor } from '../extractor.js';
import { findPlaceMentions } from './find-place-mentions.js';
import { placeClaims } from './place-claims.js';

/** Countries, regions and organizations of an article, each with its role. */
export const placeExtractor: Extractor = {
  name: 'places',
  extract(reading) {
    const mentions = findPlaceMentions(reading);
    return {
      countries: placeClaims('country', mentions, reading),
      regions: placeClaims('region', mentions, reading),
      organizations: placeClaims('organization', mentions, reading),
    };
  },
};
