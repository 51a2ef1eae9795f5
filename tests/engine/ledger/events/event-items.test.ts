import { fengsheng, withRules } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';
import type { Scheme } from '../../../../src/engine/scheme/types';
import { monthOf } from '../../../../src/engine/basis/calendar';

type Cell = string | number | boolean | null;

function readRows(headers: string, ...rows: readonly (readonly Cell[])[]): ToldLedger {
  return tell(
    [{ sheet: '登记', rows: [['日期', '户号', ...headers.split(' ')], ...rows.map((row) => [44625, '0101', ...row])] }],
    fengsheng,
    { year: 2022 },
  );
}

/** `J1`, or the problem where there is none. */
function itemOf(cell: Cell): string {
  const { events, problems } = readRows('项目', [cell]);
  return events.map((event) => event.split(' ')[2]).join() || problems.join();
}

describe('CompiledItems.read', () => {
  it.each([
    ['J1', 'J1'],
    ['j1', 'J1'],
    ['Ｊ１', 'J1'],
    [' J 1 ', 'J1'],
    ['J3a', 'J3a'],
    ['J3A', 'J3a'],
    ['K4b', 'K4b'],
    ['好人好事、宣传宣讲', 'J1'],
    ['好人好事', 'J1'],
    ['宣传宣讲', 'J1'],
    ['“好人好事”', 'J1'],
    ['「好人好事」', 'J1'],
    ['好人好事（三组）', 'J1'],
    ['好人好事：帮扶老人', 'J1'],
    ['好人\n好事', 'J1'],
    ['J8 招商引资', 'J8'],
    ['J8招商引资', 'J8'],
    ['J8.招商引资', 'J8'],
    ['J8、招商引资', 'J8'],
    ['J8-招商引资', 'J8'],
    ['J8（招商引资）', 'J8'],
    ['J8：招商引资10万元', 'J8'],
    ['最美家庭', 'J5'],
    ['新乡贤好乡亲', 'J5'],
    ['造谣传谣', 'K2'],
    ['等靠要', 'K3'],
    ['“等靠要”', 'K3'],
    ['破坏生态', 'K8'],
    ['乱搭乱建', 'K4a'],
    ['乱搭乱建拒不整改', 'K4b'],
    ['清理蓝棚顶', 'J3a'],
    ['违法违纪', 'K9'],
  ])('reads %j as %s', (cell, item) => {
    expect(itemOf(cell)).toBe(item);
  });

  it.each([
    ['J99'],
    ['J12'],
    ['J3'],
    ['J10'],
    ['J'],
    ['扭秧歌'],
    ['好人好亊'],
    ['好事'],
    ['2.1'],
    [5],
    ['__proto__'],
    ['constructor'],
    ['加分'],
    ['#REF!'],
  ])('names nothing by %j', (cell) => {
    expect(itemOf(cell)).toBe(`unknown-item 登记!2 项目 ${cell}`);
  });

  it.each([
    ['好人好亊', ['J1 好人好事、宣传宣讲']],
    ['J3', ['J3a 清理蓝棚顶、废旧房、杂物堆、田间废弃物、管线', 'J3b 认领公共区域并管护']],
    ['志愿', ['J2 志愿服务、检查评比等村务']],
    ['扭秧歌', []],
  ])('suggests for %j %j', (cell, suggestions) => {
    expect(readRows('项目', [cell]).ledger.problems[0].facts.suggestions).toEqual(suggestions);
  });

  it('suggests at most 3 items', () => {
    expect(readRows('项目', ['建']).ledger.problems[0].facts.suggestions).toEqual([]);
    expect((readRows('项目', ['乱搭']).ledger.problems[0].facts.suggestions as string[]).length).toBeLessThanOrEqual(3);
  });

  it('reads 事由 where 项目 is blank, and a second 项目 column likewise', () => {
    expect(readRows('项目 事由', [null, '好人好事'], ['J2', '帮忙']).events).toEqual([
      '2022-03-05 0101 J1',
      '2022-03-05 0101 J2',
    ]);
    expect(readRows('项目名称 项目编号', ['好人好事', null], ['帮忙', 'J2']).events).toEqual([
      '2022-03-05 0101 J1',
      '2022-03-05 0101 J2',
    ]);
  });
});

describe('CompiledItems.honourName', () => {
  it('tells 1 honour by its name in 项目, with or without the code, brackets and quotation marks', () => {
    const { events } = readRows(
      '项目 备注',
      ['最美家庭', '镇发〔2022〕3号'],
      ['J5 最美家庭', ''],
      ['J5“最美家庭”（区级）', null],
      ['“最美家庭”', ''],
    );
    expect(events).toEqual(Array(4).fill('2022-03-05 0101 J5 「最美家庭」'));
  });

  it('tells 2 honours by the note where 项目 has the code alone, however they are written', () => {
    const { events } = readRows(
      '项目 备注',
      ['J5', '最美家庭'],
      ['J5', '“最美家庭”'],
      ['J5', '文明标兵户'],
      ['区/镇荣誉', '“文明标兵户”(镇级)'],
      ['J5', ''],
    );
    expect(events).toEqual([
      '2022-03-05 0101 J5 「最美家庭」',
      '2022-03-05 0101 J5 「最美家庭」',
      '2022-03-05 0101 J5 「文明标兵户」',
      '2022-03-05 0101 J5 「文明标兵户」',
      '2022-03-05 0101 J5',
    ]);
  });

  it('tells 1 honour by the name beside its code', () => {
    expect(readRows('项目编号 项目名称 备注', ['J5', '最美家庭', '表彰']).events).toEqual([
      '2022-03-05 0101 J5 「最美家庭」',
    ]);
  });
});

describe('CompiledItems.price', () => {
  it.each([
    ['J1', null, 0.5],
    ['J1', 2, 1],
    ['J1', '3', 1.5],
    ['K8', 2, 4],
    ['K8', 2, -4],
    ['J9', 1, '20'],
    ['J6', 1, ' 20 '],
    ['J6', 1, '二十分'],
    ['J1', 1, '零点五'],
    ['J1', 2, '加1'],
    ['K8', 1, '扣2分'],
    ['K9', 1, 9],
    ['J1', 2, null],
    ['J1', 2, ''],
    ['J2', 1.5, 0.75],
  ])('finds nothing wrong with %s × %j = %j', (item, count, typed) => {
    expect(readRows('项目 数量 分值 止期', [item, count, typed, 44630]).problems).toEqual([]);
  });

  it.each([
    ['J1', 2, 2, 1],
    ['J1', null, 0, 0.5],
    ['K8', 2, -2, 4],
    ['K8', 1, 3, 2],
    ['J1', 1, '五元', 0.5],
    ['J1', 1, '1 2', 0.5],
    ['J3a', 3, 1, 3],
  ])('warns that %s × %j is not %j but %d', (item, count, typed, expected) => {
    const { problems, ledger, events } = readRows('项目 数量 分值', [item, count, typed]);
    expect(problems).toEqual([`points-mismatch 登记!2 分值 ${typed}`]);
    expect(ledger.problems[0].facts.expected).toBe(expected);
    expect(events).toHaveLength(1);
  });

  it('goes by the figure of the version in force in the row’s month', () => {
    const dearer = fengsheng.items.map((item) => (item.id === 'J1' ? { ...item, points: 1 } : item));
    const scheme: Scheme = {
      ...fengsheng,
      versions: [
        fengsheng.versions[0],
        { from: monthOf(2022, 7), rules: withRules(fengsheng, { items: dearer }).versions[0].rules },
      ],
    };
    const rows = [
      ['日期', '户号', '项目', '分值'],
      ['2022-06-30', '0101', 'J1', 0.5],
      ['2022-07-01', '0101', 'J1', 0.5],
      ['2022-07-02', '0101', 'J1', 1],
    ];
    expect(tell([{ sheet: '登记', rows }], scheme).problems).toEqual(['points-mismatch 登记!3 分值 0.5']);
  });
});

describe('countOf', () => {
  it.each([
    [null, 1],
    ['', 1],
    [' ', 1],
    ['　', 1],
    [1, 1],
    [2, 2],
    ['2', 2],
    ['２', 2],
    [' 3 ', 3],
    ['1,000', 1000],
    [1.5, 1.5],
    [0.001, 0.001],
    [100000, 100000],
    ['2.', 2],
    ['1次', 1],
    ['贰', 2],
    ['√', 1],
    ['半', 0.5],
    ['3人', 3],
  ])('reads %j as %d', (cell, count) => {
    expect(readRows('项目 数量', ['J1', cell]).events).toEqual([
      count === 1 ? '2022-03-05 0101 J1' : `2022-03-05 0101 J1 ×${count}`,
    ]);
  });

  it.each([
    [0, 'not-positive'],
    [-1, 'not-positive'],
    ['０', 'not-positive'],
    ['-2', 'not-positive'],
    ['若干', 'not-a-number'],
    ['1 2', 'spaced'],
    ['3小时', 'not-a-number'],
    ['-1次', 'not-positive'],
    ['/', 'not-a-number'],
    [1e308, 'too-large'],
    ['100001', 'too-large'],
    [0.0001, 'not-a-number'],
    [true, 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['#DIV/0!', 'not-a-number'],
  ])('takes no row of %j: %s', (cell, why) => {
    const { problems, ledger, events } = readRows('项目 数量', ['J1', cell]);
    expect(problems).toEqual([`invalid-count 登记!2 数量 ${cell}`]);
    expect(ledger.problems[0].facts.why).toBe(why);
    expect(events).toEqual([]);
  });
});

describe('CompiledItems.bearsOut', () => {
  it('takes 两次 for 2 where the points say so, and for an error where they do not', () => {
    const { events, problems } = readRows(
      '项目 数量 分值',
      ['J1', '两次', 1],
      ['K8', '两次', -4],
      ['J1', '两次', null],
      ['J2', '两次', 5],
    );
    expect(events).toEqual(['2022-03-05 0101 J1 ×2', '2022-03-05 0101 K8 ×2']);
    expect(problems).toEqual(['invalid-count 登记!4 数量 两次', 'invalid-count 登记!5 数量 两次']);
  });
});

describe('freezes', () => {
  it('warns of 1 freeze without an end date, and not where there is one', () => {
    expect(readRows('项目 止期', ['K9', '2022-06']).problems).toEqual([]);
    expect(readRows('项目 止期', ['K9', '2022-06']).events).toEqual(['2022-03-05 0101 K9 至2022-06-30']);
    const { problems, events } = readRows('项目 止期 依据', ['K9', null, '立案通知书'], ['J1', '不管', '']);
    expect(problems).toEqual(['freeze-without-end 登记!2 止期']);
    expect(events).toEqual(['2022-03-05 0101 K9', '2022-03-05 0101 J1']);
  });

  it('warns of 1 freeze in a table without a column for the end', () => {
    expect(readRows('项目', ['K9']).problems).toEqual(['freeze-without-end 登记!2']);
  });

  it('takes the end of an honour, its month alone as the last day: 2022-06-30', () => {
    expect(readRows('项目 截止日期', ['最美家庭', '2022年6月']).events).toEqual([
      '2022-03-05 0101 J5 至2022-06-30 「最美家庭」',
    ]);
  });
});
