import type { Path } from '../paste/types.ts';
import type { Found, Place } from './types.ts';

/**
 * Where a field of a resource stands in the paste: `placeOf(table, ['Routes', 2])`.
 * Usually below the resource itself; elsewhere when `--query` renamed the field or loosened it from its resource (FMT-21).
 */
export function placeOf(found: Pick<Found<unknown>, 'place' | 'fields'>, path: Path): Place {
  const [field, ...rest] = path;
  if (field === undefined) return found.place;
  const moved = typeof field === 'string' && found.fields !== undefined && Object.hasOwn(found.fields, field);
  const base = moved ? found.fields[field] : undefined;
  return {
    document: found.place.document,
    path: base === undefined ? [...found.place.path, ...path] : [...base, ...rest],
  };
}
