import { checkRows } from '../../../src/engine/scoring/check-rows';
import { compileScheme } from '../../../src/engine/scoring/compile';
import { scaleOf } from '../../../src/engine/scoring/scale';
import type { Scheme } from '../../../src/engine/scheme/types';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { schemeOf } from '../scheme/plan-of';
import { fengsheng, longyuzhuang } from '../../support/schemes';

function found(scheme: Scheme, text: string): readonly unknown[] {
  const ledger = ledgerOf(scheme, text);
  return checkRows(ledger, compileScheme(scheme, scaleOf(ledger, scheme)), monthAt('2022-03')).map(
    ({ code, row, column, facts }) => [code, row, column, facts],
  );
}

describe('checkRows', () => {
  const who = { role: 'events', household: '0101', head: '张三' };

  it('names rows before the start and after leaving, in whichever of 3 years', () => {
    expect(
      found(
        fengsheng,
        `
      户 0101 张三 退出 2022-08
      记 2021-05-01 0101 J1
      记 2022-08-31 0101 J1
      记 2022-09-01 0101 J1
      记 2023-09-01 0101 K9`,
      ),
    ).toEqual([
      ['outside-months-in-force', 3, '日期', { ...who, month: '2021-05', from: '2022-03', to: '2022-08' }],
      ['outside-months-in-force', 5, '日期', { ...who, month: '2022-09', from: '2022-03', to: '2022-08' }],
      ['outside-months-in-force', 6, '日期', { ...who, month: '2023-09', from: '2022-03', to: '2022-08' }],
    ]);
  });

  it('takes the later of start and joining month, 2022-06', () => {
    expect(
      found(
        fengsheng,
        `
      户 0101 张三 加入 2022-06
      户 0102 李四 加入 2021-06
      记 2022-05-31 0101 J1
      记 2022-02-28 0102 J1
      记 2022-06-01 0101 J1`,
      ).map((one) => (one as unknown[])[1]),
    ).toEqual([4, 5]);
  });

  it('names 1 row of 3 occurrences, by its own factors or by its group’s, once; not 3 hours, 1 occurrence, or another version’s', () => {
    const plan = schemeOf({
      items: [
        { id: 'K1', name: '迟到', kind: 'deduction', points: 1, repeatFactors: [0, 1] },
        { id: 'K2', name: '早退', kind: 'deduction', points: 1, group: 'g' },
        { id: 'K3', name: '占道', kind: 'deduction', points: 1, unit: '小时', repeatFactors: [1, 2] },
        { id: 'K4', name: '缺席', kind: 'deduction', points: 1 },
      ],
      groups: [{ id: 'g', name: '轻微', repeatFactors: [0, 1] }],
      versions: [{ from: '2023-01', items: [{ id: 'K1', name: '迟到', kind: 'deduction', points: 1 }] }],
    });
    const rows = ['K1 ×3', 'K2 ×3', 'K3 ×3', 'K4 ×3', 'K1', 'K1 ×3 作废'].map(
      (row, at) => `记 2022-04-0${at + 1} 0101 ${row}`,
    );
    expect(
      found(plan, ['户 0101 张三', ...rows, '记 2023-01-01 0101 K1 ×3', '记 2022-01-01 0101 K1 ×3'].join('\n')),
    ).toEqual([
      ['outside-months-in-force', 9, '日期', { ...who, month: '2022-01', from: '2022-03' }],
      ['repeated-count', 2, '数量', { item: 'K1 迟到', household: '0101', head: '张三', count: 3 }],
      ['repeated-count', 3, '数量', { item: 'K2 早退', household: '0101', head: '张三', count: 3 }],
    ]);
  });

  it('says nothing of 1 voided row', () => {
    expect(found(fengsheng, '户 0101 张三\n记 2021-05-01 0101 J1 作废')).toEqual([]);
  });

  it('names the assessed figures of 1 month before the start, and no blank row', () => {
    expect(
      found(
        fengsheng,
        `
      户 0101 张三
      评 2022-01 0101 空
      评 2022-02 0101 90
      评 2022-03 0101 90`,
      ),
    ).toEqual([
      ['outside-months-in-force', 4, '月份', { ...who, role: 'assessment', month: '2022-02', from: '2022-03' }],
    ]);
  });

  it('lets a quarter count of which 1 month is in force, and a household that left in it', () => {
    expect(
      found(
        longyuzhuang,
        `
      户 0101 张三 退出 2022-07
      评 2022-Q1 0101 环境整治=40
      评 2022-Q3 0101 环境整治=40
      评 2022-Q4 0101 环境整治=40`,
      ).map((one) => (one as unknown[])[1]),
    ).toEqual([5]);
  });

  it('gives 1 problem a row: a free row of a plan without free items is not in force, before it is outside', () => {
    expect(found(fengsheng, '户 0101 张三\n记 2022-01-05 0101 加分 「修路」 6分')).toEqual([
      ['item-not-in-force', 2, '项目', { item: '修路', month: '2022-01' }],
    ]);
  });

  it('names figures of a quarter in a plan that assesses 12 months', () => {
    expect(found(fengsheng, '户 0101 张三\n评 2022-Q2 0101 90')).toEqual([
      ['item-not-in-force', 2, null, { item: '基础分', month: '2022-06' }],
    ]);
  });

  it('names 1 event and 1 assessment of a household that does not take part', () => {
    expect(
      found(
        longyuzhuang,
        `
      户 0101 张三 老年
      记 2022-03-05 0101 加分 6分
      评 2022-Q1 0101 环境整治=40`,
      ),
    ).toEqual([
      ['not-participating', 3, '户号', who],
      ['not-participating', 4, '户号', { ...who, role: 'assessment' }],
    ]);
  });

  it('names 1 of 2 figures for the same month: the second has its error already', () => {
    const ledger = ledgerOf(fengsheng, '户 0101 张三\n评 2022-01 0101 90\n评 2022-01 0101 80');
    const dropped = {
      ...ledger,
      assessment: { ...ledger.assessment, order: Int32Array.of(0), offsets: Int32Array.of(0, 1) },
    };
    const problems = checkRows(dropped, compileScheme(fengsheng, scaleOf(dropped, fengsheng)), monthAt('2022-03'));
    expect(problems.map(({ code, row }) => [code, row])).toEqual([['outside-months-in-force', 2]]);
  });

  it('tells from which month to which an item (J1, the first of all) or free rows are in force', () => {
    const [{ rules }] = fengsheng.versions;
    const free = { clause: '', bonusName: '', deductionName: '' };
    const scheme = {
      ...fengsheng,
      versions: [
        { from: null, rules: { ...rules, freeItems: free } },
        { from: monthAt('2022-07'), rules: { ...rules, items: rules.items.slice(1) } },
      ],
    };
    expect(
      found(scheme, '户 0101 张三\n记 2022-07-05 0101 J1\n记 2022-08-05 0101 加分 「修路」 6分').map(
        (one) => (one as unknown[])[3],
      ),
    ).toEqual([
      { item: 'J1 好人好事、宣传宣讲', month: '2022-07', to: '2022-06' },
      { item: '修路', month: '2022-08', to: '2022-06' },
    ]);
    const dropped = {
      ...fengsheng,
      versions: [
        { from: null, rules },
        { from: monthAt('2022-07'), rules: { ...rules, items: rules.items.slice(1) } },
      ],
    };
    expect(found(dropped, '户 0101 张三\n记 2022-07-05 0101 J1').map((one) => (one as unknown[])[3])).toEqual([
      { item: 'J1 好人好事、宣传宣讲', month: '2022-07', to: '2022-06' },
    ]);
    const later = {
      ...fengsheng,
      versions: [...fengsheng.versions, { from: monthAt('2022-07'), rules: { ...rules, freeItems: free } }],
    };
    expect(
      found(later, '户 0101 张三\n记 2022-06-05 0101 加分 「修路」 6分').map((one) => (one as unknown[])[3]),
    ).toEqual([{ item: '修路', month: '2022-06', from: '2022-07' }]);
  });
});
