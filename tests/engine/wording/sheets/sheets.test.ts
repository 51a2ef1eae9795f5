import { monthOf } from '../../../../src/engine/basis/calendar';
import { EARNER_NOUNS } from '../../../../src/engine/wording/earner-nouns';
import type { AwardRule } from '../../../../src/engine/scheme/types';
import {
  placesLineOf,
  positionsLine,
  positionsNote,
  quotaLine,
  quotaNote,
  ruleNotes,
  tieRuleNote,
} from '../../../../src/engine/wording/sheets/award-kinds';
import {
  decisionNote,
  monthsLine,
  orderNote,
  skippedNote,
  tieRemark,
  totalLabel,
  undecidedNote,
} from '../../../../src/engine/wording/sheets/sheets';

const HOUSEHOLDS = EARNER_NOUNS.household;
const NO_FACTS = { denominator: 0, absent: null, quota: null, places: [], limits: [], shared: null, sensitive: [] };

const QUOTA: AwardRule & { kind: 'quota' } = {
  kind: 'quota',
  quotaOf: 'participants',
  clause: '',
  percent: 12.5,
  rounding: 'up',
  tieKeys: [],
  ties: 'decide',
  skipFrozen: true,
  conditions: [],
  budget: null,
  tiers: [{ name: '标兵户', percent: 100, prize: null }],
};
const POSITIONS: AwardRule & { kind: 'positions' } = {
  kind: 'positions',
  clause: '',
  rounding: 'half-up',
  notBelow: null,
  ties: 'include',
  skipFrozen: false,
  conditions: [],
  budget: null,
  tiers: [
    { name: '甲等', upToPercent: 10, prize: null },
    { name: '乙等', upToPercent: 20, prize: null },
  ],
};

describe('monthsLine', () => {
  it.each([
    [monthOf(2022, 3), monthOf(2022, 12), 12, '计分月份：2022年3月至12月（共10个月）；制表日期：今天'],
    [monthOf(2022, 12), monthOf(2022, 12), 12, '计分月份：2022年12月（共1个月）；制表日期：今天'],
    [monthOf(2022, 1), monthOf(2022, 6), 12, '计分月份：2022年1月至6月（共6个月，全年还没有记完）；制表日期：今天'],
    [monthOf(2023, 1), monthOf(2022, 12), 12, '还没有计分的月份；制表日期：今天'],
    [monthOf(2021, 7), monthOf(2022, 6), 6, '计分月份：2021年7月至2022年6月（共12个月）；制表日期：今天'],
    [monthOf(2021, 7), monthOf(2021, 12), 6, '计分月份：2021年7月至12月（共6个月，全年还没有记完）；制表日期：今天'],
  ])('says of months %d to %d in a year that ends in month %d of 2022: %s', (first, last, end, line) => {
    expect(monthsLine({ first, last, ends: monthOf(2022, end) }, '今天')).toBe(line);
  });
});

describe('quotaLine and quotaNote', () => {
  it('name 1 tier of 100 % and the rounding up', () => {
    const facts = { ...NO_FACTS, denominator: 9, quota: 2, places: [2] };
    expect(quotaLine(QUOTA, facts, HOUSEHOLDS)).toBe('常住户9户，评奖名额2户（常住户的12.5%，小数进一）：标兵户2户');
    expect(quotaNote(QUOTA, facts, HOUSEHOLDS)).toBe('评奖名额按常住户9户的12.5%计，小数进一，共2户；全部为标兵户。');
  });

  it('say of 3 households that chose not to take part whether N has them, above the list and below', () => {
    const facts = { ...NO_FACTS, denominator: 9, absent: 3, quota: 2, places: [2] };
    expect(placesLineOf(QUOTA, facts, HOUSEHOLDS)).toBe(
      '常住户9户（没有报名参评的3户不算在内），评奖名额2户（常住户的12.5%，小数进一）：标兵户2户',
    );
    expect(ruleNotes(QUOTA, facts, HOUSEHOLDS)[0]).toBe(
      '评奖名额按常住户9户（没有报名参评的3户不算在内）的12.5%计，小数进一，共2户；全部为标兵户。',
    );
    expect(placesLineOf({ ...QUOTA, quotaOf: 'residents' }, facts, HOUSEHOLDS)).toMatch(
      /^常住户9户（没有报名参评的3户也算在内），/u,
    );
    expect(placesLineOf(QUOTA, { ...facts, absent: 0 }, HOUSEHOLDS)).toMatch(/^常住户9户，/u);
  });
});

describe('positionsLine and positionsNote', () => {
  it('say that a tier has 0 ranks when the percentage is below 1 household', () => {
    expect(positionsLine(POSITIONS, { ...NO_FACTS, denominator: 7, places: [0, 1] }, HOUSEHOLDS)).toBe(
      '参加排名7户：甲等前10%（没有名次）、乙等前20%（第1名），四舍五入',
    );
    expect(positionsNote(POSITIONS)).toBe(
      '总积分相同的名次并列，与最后一名同名次的一并评入；名次按百分比计算，四舍五入。',
    );
  });
});

describe('tieRemark', () => {
  it.each([
    [1, null, ''],
    [3, null, '3户并列'],
    [2, 'keys', '2户并列，按并列规则评定'],
    [2, 'decision', '2户并列，经评议决定'],
    [2, 'undecided', '2户并列，比较后仍相同'],
  ] as const)('says of %d sharing, settled by %s: %j', (sharing, settled, remark) => {
    expect(tieRemark(sharing, settled, HOUSEHOLDS)).toBe(remark);
  });
});

describe('tieRuleNote', () => {
  it('names 0, 1 or 2 keys in order', () => {
    expect(tieRuleNote([], 'decide', false, HOUSEHOLDS)).toContain('超出名额时，仍然相同的列为待评议');
    expect(tieRuleNote(['higher-base'], 'decide', false, HOUSEHOLDS)).toContain('时，先比基础分（高的在前）；仍然');
    expect(tieRuleNote(['higher-base', 'fewer-deductions'], 'decide', false, HOUSEHOLDS)).toContain(
      '先比基础分（高的在前）、再比全年减分（少的在前）；',
    );
  });

  it('names none of 1 key where the plan keeps something from the public', () => {
    expect(tieRuleNote(['fewer-deductions'], 'decide', true, HOUSEHOLDS)).toContain(
      '超出名额时，按方案的先后评定；仍然相同的列为',
    );
    expect(tieRuleNote(['fewer-deductions'], 'decide', true, HOUSEHOLDS)).not.toContain('减分');
    expect(tieRuleNote([], 'decide', true, HOUSEHOLDS)).toContain('超出名额时，仍然相同的');
  });
});

describe('skippedNote', () => {
  it('gives the minimum of 140 where the plan has one', () => {
    expect(skippedNote([{ why: 'below-minimum', count: 2 }], 140, HOUSEHOLDS)).toBe(
      '名次靠前但没有评上的：总积分低于140分的2户。',
    );
    expect(
      skippedNote(
        [
          { why: 'frozen', count: 1 },
          { why: 'no-points', count: 3 },
        ],
        null,
        HOUSEHOLDS,
      ),
    ).toBe('名次靠前但没有评上的：正在暂停兑换的1户，没有积分的3户。');
  });
});

describe('undecidedNote', () => {
  it('names at most 10 of 12 households and the places left', () => {
    const heads = Array.from({ length: 12 }, (_, index) => `户${index + 1}`);
    expect(
      undecidedNote(
        { rank: 4, heads, total: '1150.5' },
        [
          { tier: '二等奖', places: 1 },
          { tier: '三等奖', places: 0 },
        ],
        HOUSEHOLDS,
      ),
    ).toBe(
      '待评议：第4名中比较以后仍然相同的户1、户2、户3、户4、户5、户6、户7、户8、户9、户10等共12户，总积分都是1150.5分，二等奖还可评1户。',
    );
  });
});

describe('decisionNote', () => {
  it('leaves out the body and the day that 1 row does not state', () => {
    expect(decisionNote({ head: '张三', outcome: '不评', day: null, body: '' })).toBe('评议决定：张三，不评。');
    expect(decisionNote({ head: '张三', outcome: '一等奖', day: null, body: '村民代表会议' })).toBe(
      '评议决定：张三，一等奖（村民代表会议）。',
    );
  });
});

describe('orderNote and totalLabel', () => {
  it('say what stands in for 户号, and leave 0 undecided households out', () => {
    expect(orderNote(false, HOUSEHOLDS)).toContain('按名册先后');
    expect(totalLabel(3, 0, HOUSEHOLDS)).toBe('合计：3户');
  });
});
