import { keyOf } from '../../src/domain/ids.js';
import { PLACE_ROLES, STUDIED_ROLES, type PlaceRole } from '../../src/domain/place-role.js';
import type { LabelledArticle } from '../../src/evaluation/label-file.js';
import { findPlaceMentions } from '../../src/extraction/places/find-place-mentions.js';
import { addFeaturesOfPlace } from '../../src/extraction/places/learned/features-of-place.js';
import {
  isPlain,
  ONLY_PLACE,
  PLACE_WEIGHTS,
  roleFrom,
} from '../../src/extraction/places/learned/judge-place.js';
import type { PlaceCase } from '../../src/extraction/places/learned/place-case.js';
import { PLACE_KINDS, readPlaces, type PlaceKind } from '../../src/extraction/places/read-places.js';
import type { ArticleReading } from '../../src/extraction/reading/article-reading.js';
import { featureNames } from './feature-names.js';
import type { LabelledCase } from './labelled-case.js';
import type { RoleTask } from './role-task.js';

const SIDE_ONLY = 0.5;
const FIELDS = { country: 'countries', region: 'regions', organization: 'organizations' } as const;

/** Whether articles study the places and organizations they name, and as what. */
export const placeTask: RoleTask<PlaceRole> = {
  name: 'places',
  file: PLACE_WEIGHTS,
  roles: PLACE_ROLES,
  askedFor: STUDIED_ROLES,
  decide: (likely, features) => roleFrom(likely, features.includes(`rules ${ONLY_PLACE}`)).role,
  cases(text) {
    const { group, language, isTuned } = text;
    const about = { group, language, isTuned };
    const articles = text.kind === 'gold' ? [text.article] : text.articles;
    return articles.flatMap(placesOf).flatMap(({ kind, place }) => {
      const key = keyOf(place.id);
      if (text.kind === 'gold') {
        const label = roleOf(key, text.labels[FIELDS[kind]]);
        return label === null ? [] : toCase(place, { ...about, ...label });
      }
      const role = text.labels[FIELDS[kind]][key];
      return role === undefined ? [] : toCase(place, { ...about, role, weight: 1 });
    });
  },
};

function placesOf(article: ArticleReading): { kind: PlaceKind; place: PlaceCase }[] {
  const mentions = findPlaceMentions(article);
  return PLACE_KINDS.flatMap((kind) => readPlaces(kind, mentions, article).map((place) => ({ kind, place })));
}

/** The labelled role; where only the side is labelled, its commonest role, which counts less. */
function roleOf(
  key: string,
  labels: LabelledArticle['countries'],
): { role: PlaceRole; weight: number } | null {
  if (labels.optional.includes(key)) return null;
  const exact = PLACE_ROLES.find((role) => role === labels.roles?.[key]);
  if (exact !== undefined) return { role: exact, weight: 1 };
  return { role: labels.studied.includes(key) ? 'SUBJECT' : 'MENTIONS', weight: SIDE_ONLY };
}

function toCase(
  place: PlaceCase,
  label: Omit<LabelledCase<PlaceRole>, 'features' | 'ruled'>,
): LabelledCase<PlaceRole>[] {
  const features = isPlain(place) ? null : featureNames((sink) => addFeaturesOfPlace(place, sink));
  return features === null ? [] : [{ ...label, features, ruled: place.rules.role }];
}
