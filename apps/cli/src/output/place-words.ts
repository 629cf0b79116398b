import type { Place } from '@vitae/core/document/place';

/** A place in a person's words; blocks count from 0 inside and from 1 for people. */
export const placeWords = (place: Place): string =>
  'page' in place ? `page ${place.page}` : `paragraph ${place.block + 1}`;
