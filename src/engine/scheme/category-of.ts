// Which category of the base an assessed figure belongs to.
import type { BaseTarget } from './types';

/** The id of the category that the target is or lies in; `null` for the base as a whole. */
export function categoryOf(target: BaseTarget): string | null {
  if (target.kind === 'total') return null;
  return target.kind === 'item' ? target.category : target.id;
}
