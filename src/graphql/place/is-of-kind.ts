import { prefixOf } from '../../domain/ids.js';
import { PlaceKindEnum } from '../enums/place-kind.enum.js';

/** Whether a place is a country or a region as asked, by its id; every place is of no kind in particular. */
export function isOfKind(id: string, kind: PlaceKindEnum | null | undefined): boolean {
  return kind == null || (kind === PlaceKindEnum.COUNTRY) === (prefixOf(id) === 'country');
}
