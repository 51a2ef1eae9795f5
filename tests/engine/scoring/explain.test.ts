import { formatMonth } from '../../../src/engine/basis/calendar';
import { numberOf } from '../../../src/engine/basis/points';
import { explainHousehold } from '../../../src/engine/scoring/explain';
import { schemeOf } from '../scheme/plan-of';
import { monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { explained, scoresOf } from '../../support/score-lines';

describe('explainHousehold', () => {
  const text = `
    户 0101 张三
    户 0102 李四
    评 2022-03 0101 100
    记 2022-03-05 0101 J1 ×9
    记 2022-03-07 0101 J4
    记 2022-03-08 0101 J4
    记 2022-03-09 0101 K2
    记 2022-03-09 0102 K2
    记 2022-03-10 0101 K8 作废
    记 2022-03-11 0101 J5 「最美家庭」 止 2022-03-31
    记 2022-03-12 0101 J6
    错 2022-03 0101 记
    错 · 0101 记
    错 2021-03 0101 记
    错 2022-03 0101 评`;
  const { ledger, scores } = scoresOf(fengsheng, text, { start: '2022-03', asOf: '2022-04' });

  it('tells March from base to fault, row by row, and April', () => {
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-03 base 基础分 100 = 100 + 0 assessed',
      '2022-03 bonus J1 4.5 = 4.5 + 0 counted',
      '2022-03 bonus J4 1 = 0.5 + 0.5 group-cap',
      '2022-03 bonus J4 1 = 0 + 0 once-a-month',
      '2022-03 bonus J5 1 = 0 + 1 group-cap',
      '2022-03 annual J6 20 = 0 + 0 not-credited',
      '2022-03 deduction K2 -1 = -1 + 0 counted',
      '2022-03 deduction K8 -2 = 0 + 0 voided',
      '2022-03 fault 拾金不昧 0 = 0 + 0 in-error',
      '2022-03 fault 拾金不昧 0 = 0 + 0 in-error',
      '2022-04 base 基础分 0 = 0 + 0 unassessed',
      '2022-04 fault 拾金不昧 0 = 0 + 0 in-error',
    ]);
  });

  it('gives each line its place, day, count, clause, cap and the row that counts instead', () => {
    const { lines } = explainHousehold(ledger, scores, 0, monthAt('2022-03'));
    expect(lines[0]).toMatchObject({
      item: null,
      name: '基础分',
      clause: '二(一)',
      sheet: '基础分评定',
      row: 4,
      day: null,
      count: null,
      cap: null,
      refersTo: null,
      problem: null,
    });
    expect(lines[2]).toMatchObject({
      name: 'J4 庭院栽花植绿',
      clause: '二(二)4',
      sheet: '加减分登记',
      row: 6,
      day: 44627,
      count: 1000,
      cap: { points: 5, per: 'month', refuses: false, name: '加分第1–5项', clause: '二(二)1–5' },
    });
    expect(fengsheng.items[lines[2].item as number].id).toBe('J4');
    expect(lines[3].refersTo).toEqual({ month: null, row: 6 });
    expect(lines[4].name).toBe('J5 最美家庭');
    expect(lines[5].refersTo).toEqual({ month: monthAt('2022-12'), row: null });
    expect(lines[8].problem).toMatchObject({ code: 'unknown-item', row: 13 });
  });

  it('adds up to the month’s score of 104 and the year’s 104', () => {
    expect(numberOf(explainHousehold(ledger, scores, 0, monthAt('2022-03')).total, scores.scale)).toBe(104);
    expect(explainHousehold(ledger, scores, 0, null).total).toBe(scores.total[0]);
  });

  it('tells nothing of 0101 in the breakdown of 0102, whose 2 months are 未评', () => {
    expect(explained(ledger, scores, '0102')).toEqual([
      '2022-03 base 基础分 0 = 0 + 0 unassessed',
      '2022-03 deduction K2 -1 = -1 + 0 counted',
      '2022-04 base 基础分 0 = 0 + 0 unassessed',
    ]);
  });

  it('tells of quarters that are noted for the mean of December, 39', () => {
    const plan = scoresOf(
      longyuzhuang,
      `
      户 0101 张三
      评 2022-Q1 0101 环境整治=38
      评 2022-Q2 0101 环境整治=40`,
    );
    const lines = explainHousehold(plan.ledger, plan.scores, 0, null).lines.filter(
      (line) => line.name === '环境整治' && line.reason !== 'partly-blank',
    );
    expect(lines.map((line) => [line.reason, line.row, line.refersTo])).toEqual([
      ['noted', 3, { month: monthAt('2022-12'), row: null }],
      ['noted', 4, { month: monthAt('2022-12'), row: null }],
      ['mean-of-periods', null, null],
    ]);
  });

  it('names the blanks of a partly blank row, here the base as a whole for want of columns, 1 line', () => {
    const plan = scoresOf(fengsheng, '户 0101 张三\n评 2022-03 0101 2.1=6 缺', { start: '2022-03', asOf: '2022-03' });
    expect(explained(plan.ledger, plan.scores, '0101')[1]).toBe('2022-03 base 基础分 0 = 0 + 0 partly-blank');
  });

  it('gives the first of all items, J1, its index 0 and its own name whatever the note', () => {
    const plan = scoresOf(fengsheng, '户 0101 张三\n记 2022-12-05 0101 J1 「帮邻居」', { start: '2022-12' });
    expect(explainHousehold(plan.ledger, plan.scores, 0, null).lines[1]).toMatchObject({
      item: 0,
      name: 'J1 好人好事、宣传宣讲',
      count: 1000,
    });
  });

  it('points to the row that counts even where it is the first line of all, row 2', () => {
    const plan = scoresOf(fengsheng, '户 0101 张三\n记 2022-12-05 0101 J4\n记 2022-12-06 0101 J4', {
      start: '2022-12',
    });
    expect(explainHousehold(plan.ledger, plan.scores, 0, null).lines[2].refersTo).toEqual({ month: null, row: 2 });
  });

  it('cites the clause of free rows, and the name that the month’s version gives 1 item', () => {
    const free = scoresOf(longyuzhuang, '户 0101 张三\n记 2022-12-05 0101 加分 「修路」 6分');
    expect(
      explainHousehold(free.ledger, free.scores, 0, null).lines.find(({ kind }) => kind === 'free-bonus'),
    ).toMatchObject({ item: null, name: '修路', clause: '四(二)', count: null });
    const [{ rules }] = fengsheng.versions;
    const renamed = {
      ...rules,
      items: rules.items.map((item) => (item.id === 'J1' ? { ...item, name: '好事', clause: '新' } : item)),
    };
    const plan = scoresOf(
      { ...fengsheng, versions: [...fengsheng.versions, { from: monthAt('2022-12'), rules: renamed }] },
      '户 0101 张三\n记 2022-12-05 0101 J1',
      { start: '2022-12' },
    );
    expect(explainHousehold(plan.ledger, plan.scores, 0, null).lines[1]).toMatchObject({
      name: 'J1 好事',
      clause: '新',
    });
  });

  it('has the 600 points given for the year before the rows of March that they were bounded with', () => {
    const plan = schemeOf({
      year: { kind: 'sum-of-periods', period: 'year' },
      base: { total: 600, period: 'year', given: true },
      items: [{ id: 'J1', name: '守信', points: 300 }],
      running: { most: 1000 },
    });
    const { ledger: events, scores: kept } = scoresOf(
      plan,
      '户 0101 张三\n记 2022-03-05 0101 J1 ×2\n记 2022-06-05 0101 J1',
      { start: '2022-03' },
    );
    expect(
      explainHousehold(events, kept, 0, null).lines.map(({ month, since, counted }) => [
        formatMonth(month),
        formatMonth(since),
        numberOf(counted, kept.scale),
      ]),
    ).toEqual([
      ['2022-12', '2022-03', 600],
      ['2022-03', '2022-03', 400],
      ['2022-06', '2022-06', 0],
    ]);
  });

  it('shows faults of January and December, 2 months of the year, not of the next January', () => {
    const plan = scoresOf(fengsheng, '户 0101 张三\n错 2022-01 0101 记\n错 2022-12 0101 记\n错 2023-01 0101 记', {
      start: '2022-12',
      year: 2022,
    });
    expect(
      explained(plan.ledger, plan.scores, '0101')
        .filter((line) => line.includes('fault'))
        .map((line) => line.slice(0, 7)),
    ).toEqual(['2022-01', '2022-12']);
  });
});
