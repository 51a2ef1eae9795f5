// Raw throws → households that can be told apart, as a village's clerk would number and name them.
import { monthAfter, monthText } from '../days';
import type { LogicalHousehold } from '../logical-village';
import type { RawHousehold, RawVillage } from './raw-village';

const SURNAMES = ['张', '王', '欧阳', '䶮'];
const GIVEN = ['伟', '秀英', '建国', '春', '桂兰', '志'];
const GROUPS = ['一组', '二组', '三组'];
const MORE_GIVEN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function idOf(style: RawVillage['ids'], group: number, index: number): string {
  switch (style) {
    case 'padded':
      return `0${group + 1}${String(index + 1).padStart(3, '0')}`;
    case 'plain':
      return String(index + 1);
    case 'letters':
      return `A${String(index + 1).padStart(3, '0')}`;
    case 'none':
      return '';
  }
}

function leavingMonth(raw: RawHousehold, year: number): string | null {
  if (raw.left === null || (raw.joined !== null && raw.left < raw.joined)) return null;
  return monthAfter(monthText(year, 1), raw.left);
}

/** Without 户号 a name may stand twice, but not twice in one group. */
export function assembleHouseholds({ households, ids, year, plan }: RawVillage): readonly LogicalHousehold[] {
  const taken = new Set<string>();
  return households.map((raw, index): LogicalHousehold => {
    const group = GROUPS[raw.group];
    let head = SURNAMES[raw.surname] + GIVEN[raw.given];
    for (let more = 0; ids === 'none' && taken.has(group + head); more++)
      head = SURNAMES[raw.surname] + GIVEN[raw.given] + MORE_GIVEN[more % 10].repeat(1 + Math.floor(more / 10));
    taken.add(group + head);
    const sums = plan === 'fengsheng';
    return {
      id: idOf(ids, raw.group, index),
      head,
      group,
      resident: raw.resident || !sums,
      elderly: !sums && raw.elderly !== 'no',
      optedIn: !sums && raw.elderly === 'in',
      joined: sums && raw.joined !== null ? monthAfter(monthText(year, 1), raw.joined) : null,
      left: sums ? leavingMonth(raw, year) : null,
      opening: sums ? raw.opening : 0,
    };
  });
}
