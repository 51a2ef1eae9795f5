import type { HonourRecord, HonourVerdict } from '../../../src/engine/ledger/registers/types';
import { type MonthHonours, monthHonours } from '../../../src/engine/year/month-honours';
import type { Month } from '../../../src/engine/basis/calendar';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../sheets/posted';

const MARCH = (2022 * 12 + 2) as Month;

/** So many households with 0, 1, 2 … rows of a deduction of 1 point in the month. */
function honours(
  counts: readonly number[],
  verdicts: Readonly<Record<number, HonourVerdict>> = {},
  more = '',
  month = MARCH,
): MonthHonours {
  const deductions = counts.flatMap((count, points) => Array.from({ length: count }, () => points));
  const day = month === MARCH ? '2022-03-05' : '2022-12-05';
  const text = deductions.map((points, at) => {
    const id = String(101 + at);
    return `户 ${id} 户主${id}${points === 0 ? '' : `\n记 ${day} ${id} K2 ×${points}`}`;
  });
  const year = yearOf(fengsheng, `${text.join('\n')}\n记 ${day} 101 K2 ×0${more}`);
  const records = Object.entries(verdicts).map(([household, verdict]): HonourRecord => ({
    sheet: '荣誉登记',
    row: 1,
    period: { kind: 'month', first: month },
    household: Number(household),
    verdict,
    reason: '',
    decided: null,
    body: '',
    flag: '',
    given: null,
    returned: null,
  }));
  const ledger = { ...year.ledger, registers: { ...year.ledger.registers, honours: records } };
  const found = monthHonours({ ...year, ledger }, month);
  if (found === null) throw new Error('the plan names nobody');
  return found;
}

const granted = (first: number, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [first + at, 'granted' as const]));
const sizes = ({ named, open, outOfRange, tooFew }: MonthHonours) => [named.length, open.length, outOfRange, tooFew];

describe('monthHonours', () => {
  it('names 9 of 99 points and leaves 8 of 98 open', () => {
    expect(sizes(honours([0, 9, 8]))).toEqual([9, 8, false, false]);
  });

  it('names 12 when 3 of the 8 are decided on, and 16, out of the range, when 7 are', () => {
    expect(sizes(honours([0, 9, 8], granted(9, 3)))).toEqual([12, 0, false, false]);
    expect(sizes(honours([0, 9, 8], granted(9, 7)))).toEqual([16, 0, true, false]);
  });

  it('names 13 of 9, 4 and 4, and 13 again when 1 is refused and 1 takes its place', () => {
    expect(sizes(honours([0, 9, 4, 4]))).toEqual([13, 0, false, false]);
    const decided = honours([0, 9, 4, 4], { 2: 'refused', 14: 'substitute' });
    expect(sizes(decided)).toEqual([13, 0, false, false]);
    expect(decided.refused.map(({ household }) => household.id)).toEqual(['103']);
    expect(decided.named.at(-1)?.household.id).toBe('115');
  });

  it('leaves all of 8 households open, since 10 are to be named', () => {
    expect(sizes(honours([0, 8]))).toEqual([0, 8, false, true]);
  });

  it('ranks a December of 105 and 50 points as 105', () => {
    const more = ['J6 ×1', 'J8 ×1', 'J7 ×1', 'J1 ×10'].map((item) => `\n记 2022-12-05 101 ${item}`).join('');
    const found = honours([9, 4], {}, more, (2022 * 12 + 11) as Month);
    expect(found.named[0].household.id).toBe('101');
    expect(found.named[0].points / found.named[0].household.year.scores.scale).toBe(105);
  });
});
