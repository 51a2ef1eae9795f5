import { LAST_DAY, parseDay, type LocalDate } from '../../../../src/engine/basis/calendar';
import type { Points, Scale } from '../../../../src/engine/basis/points';
import { balanceInWords } from '../../../../src/engine/wording/lines/balance';

const points = (whole: number): Points => (whole * 1_000_000) as Points;
const sentence = (lapsed: number, raised: number, until: LocalDate | null = null): string =>
  balanceInWords(
    {
      opening: points(0),
      earned: points(10),
      redeemed: points(4),
      lapsed: points(lapsed),
      raised: points(raised),
      left: points(6 - lapsed + raised),
    },
    1_000_000 as Scale,
    until,
  );

describe('balanceInWords', () => {
  it('names the 3 that were lost and the 9 that the floor gave back, each where there is one', () => {
    expect([sentence(0, 0), sentence(3, 0), sentence(0, 9), sentence(3, 9)]).toEqual([
      '上年结转0，加各月得分10，减已兑换4，余额6分',
      '上年结转0，加各月得分10，减已兑换4，减清零或失效3，余额3分',
      '上年结转0，加各月得分10，减已兑换4，补到最低余额9，余额15分',
      '上年结转0，加各月得分10，减已兑换4，减清零或失效3，补到最低余额9，余额12分',
    ]);
  });

  it('says the last day of a freeze, and of 1 without an end that it holds', () => {
    expect(sentence(0, 0, parseDay('2025-03-31'))).toBe(
      '上年结转0，加各月得分10，减已兑换4，余额6分；暂停兑换到2025年3月31日',
    );
    expect(sentence(0, 0, LAST_DAY)).toBe('上年结转0，加各月得分10，减已兑换4，余额6分；正在暂停兑换');
  });
});
