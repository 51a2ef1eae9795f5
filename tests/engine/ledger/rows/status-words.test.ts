import { isVoidingRemark, mayVoid, statusMeaning } from '../../../../src/engine/ledger/rows/status-words';

describe('statusMeaning', () => {
  it.each([
    [null],
    [''],
    ['　'],
    ['已审核'],
    ['审核通过'],
    ['通 过'],
    ['有效'],
    ['同意'],
    ['已公示（3月）'],
    ['√'],
    ['是'],
    [1],
    [true],
    ['正常'],
    ['未作废'],
  ])('counts a row whose 1 status is %j', (word) => {
    expect(statusMeaning(word)).toBe('counts');
  });

  it.each([['作废'], ['已作废'], ['撤销'], ['已撤销'], ['冲销'], ['无效'], ['取消'], ['已取消'], ['作废（重复）']])(
    'takes 1 row of status %j for voided',
    (word) => {
      expect(statusMeaning(word)).toBe('voided');
    },
  );

  it.each([
    ['待审'],
    ['待审核'],
    ['未审核'],
    ['未通过'],
    ['审核不通过'],
    ['不通过'],
    ['驳回'],
    ['撤回'],
    ['已撤回'],
    ['删除'],
    ['误录'],
    ['退回'],
    ['Pending'],
    ['rejected'],
    ['否'],
    ['×'],
    [0],
    [false],
  ])('does not accept 1 row of status %j', (word) => {
    expect(statusMeaning(word)).toBe('refused');
  });

  it.each([['甲类'], ['见附件'], ['审核意见'], [2], ['一组']])('does not know the 1 word %j', (word) => {
    expect(statusMeaning(word)).toBe('unknown');
  });
});

describe('isVoidingRemark', () => {
  it.each([
    ['作废'],
    ['已作废'],
    ['记错了，作废'],
    ['此行作废'],
    ['撤销'],
    ['退回'],
    ['重复登记'],
    ['录错'],
    ['误录（3月5日）'],
    ['经查 该条记录已作废'],
    ['不计分'],
    ['登记有误'],
  ])('takes 1 row with the remark %j out', (remark) => {
    expect([mayVoid(remark), isVoidingRemark(remark)]).toEqual([true, true]);
  });

  it.each([
    ['作废旧家电回收'],
    ['退回多发的'],
    ['退回多发的2袋'],
    ['冲销上笔'],
    ['重复劝导三次'],
    ['废品回收'],
    ['撤销村规民约旧牌'],
    ['补录'],
    ['第3号'],
    ['没有取消资格'],
    ['作废'.repeat(40)],
  ])('leaves 1 row with the remark %j in', (remark) => {
    expect(isVoidingRemark(remark)).toBe(false);
  });

  it('looks no closer at 3 ordinary remarks', () => {
    expect(['第3号', '帮邻居收稻谷', '村民会议表扬'].map(mayVoid)).toEqual([false, false, false]);
  });
});
