import type { Condition } from '../../../../src/engine/scheme/types';
import { conditionsInWords } from '../../../../src/engine/wording/sheets/award-kinds';
import { effectsInWords } from '../../../../src/engine/wording/lines/veto-effects';

const condition = (kind: 'score' | 'months', more: Partial<Condition>): Condition => ({
  subject: { kind },
  name: kind === 'score' ? '得分' : '参评月数',
  in: 'points',
  bound: 'atLeast',
  value: 5,
  ...more,
});

describe('conditionsInWords', () => {
  it('says 4 bounds and 3 ways of counting', () => {
    const item = { subject: { kind: 'item', id: 'A' }, name: '义务劳动' } as const;
    expect(
      conditionsInWords(
        [
          condition('score', {}),
          condition('score', { bound: 'above' }),
          condition('score', { bound: 'atMost' }),
          condition('score', { bound: 'below', value: 0.5 }),
        ],
        [],
      ),
    ).toBe('得分不少于5分且得分超过5分且得分不超过5分且得分不满0.5分');
    expect(
      conditionsInWords(
        [
          condition('months', {}),
          condition('score', { ...item, in: 'rows' }),
          condition('score', { ...item, in: 'units' }),
        ],
        [],
      ),
    ).toBe('参评月数不少于5个月且“义务劳动”不少于5条且“义务劳动”的数量不少于5');
    expect(conditionsInWords([], [])).toBe('其余');
  });

  it('names 0 of 2 conditions on what the plan does not make public', () => {
    const item = { subject: { kind: 'item', id: 'A' }, name: '涉邪', in: 'rows', bound: 'atMost', value: 0 } as const;
    expect(conditionsInWords([condition('score', {}), condition('score', item), condition('score', item)], ['A'])).toBe(
      '得分不少于5分且符合方案的其他规定',
    );
    expect(conditionsInWords([condition('score', item)], ['A'])).toBe('符合方案的其他规定');
  });
});

describe('effectsInWords', () => {
  it('says the 6 effects, and clearing as a limit of 0', () => {
    expect(
      effectsInWords([
        { effect: 'score-at-most', points: 60, per: 'quarter' },
        { effect: 'score-at-most', points: 0, per: 'year' },
        { effect: 'clear-balance' },
        { effect: 'drop-tiers', tiers: 2 },
        { effect: 'disqualify' },
        { effect: 'out', until: 'year-end', redeems: false },
        { effect: 'out', until: 'open', redeems: false },
        { effect: 'freeze', until: 'next-year-end' },
      ]),
    ).toBe(
      '当季得分最高60分，全年得分清零，这一天以前可兑换的积分清零，评奖降2等，取消评奖，退出积分，当年不排名、不评奖、不兑换，余额清零，退出积分，直到解除（登记写了止期的到止期）不排名、不评奖、不兑换，暂停兑换，登记没有写止期的到次年年底',
    );
  });
});
