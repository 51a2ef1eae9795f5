// How a household is called on a terminal, so that it can be typed in again.
import type { Household } from '../../engine';
import { visible } from '../terminal-text';

/** `0101 张三`; the 户号 or the name alone when there is no other. */
export function householdName({ id, head }: Pick<Household, 'id' | 'head'>): string {
  return visible(head === '' || id.includes(head) ? id : `${id} ${head}`);
}

/** `0101 张三（一组）` */
export function householdWithGroup({ id, head, group }: Pick<Household, 'id' | 'head' | 'group'>): string {
  const name = householdName({ id, head });
  return group === '' || id.startsWith(group) ? name : `${name}（${visible(group)}）`;
}
