// Which category of the base an assessed figure belongs to.
import type { BaseTarget } from './types';
import { WHOLE_BASE } from './whole-base';

/** The id of the category that the target is or lies in; WHOLE_BASE for the base as a whole. */
export function categoryOf(target: BaseTarget): string {
  if (target.kind === 'total') return WHOLE_BASE;
  return target.kind === 'item' ? target.category : target.id;
}
