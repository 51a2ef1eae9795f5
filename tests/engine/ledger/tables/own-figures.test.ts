import { ownFigureOf } from '../../../../src/engine/ledger/tables/own-figures';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { MICRO } from '../../../../src/engine/basis/points';
import { formatMonth } from '../../../../src/engine/basis/calendar';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const told = (parts: string, role: 'events' | 'assessment' | 'roster', dated: boolean): string => {
  const meaning = ownFigureOf(parts.split(' '), { role, dated });
  return meaning === null
    ? '–'
    : `${meaning.of}${meaning.span === null ? '' : ` ${meaning.span.first}+${meaning.span.months}`}`;
};

describe('ownFigureOf', () => {
  it.each([
    ['累计积分', 'running-total'],
    ['累计得分', 'running-total'],
    ['年度累计', 'running-total'],
    ['本月得分', 'month-score'],
    ['当月积分', 'month-score'],
    ['得分', 'month-score'],
    ['本季得分', 'month-score'],
    ['合计', 'month-score'],
    ['总分', 'month-score'],
    ['平均', 'month-score'],
    ['全年总积分', 'year-total'],
    ['年度总分', 'year-total'],
    ['余额', 'balance'],
    ['剩余积分', 'balance'],
    ['结余', 'balance'],
    ['小计', 'parts'],
  ])('takes %s on 1 month’s list for a figure of %s', (header, of) => {
    expect(told(header, 'events', true)).toBe(of);
  });

  it.each([
    ['得分', 'year-total'],
    ['合计', 'year-total'],
    ['累计积分', 'year-total'],
    ['平均分', 'year-total'],
    ['本月得分', 'month-score'],
  ])('takes %s where 0 rows have a month for a figure of %s', (header, of) => {
    expect(told(header, 'roster', false)).toBe(of);
  });

  it('takes 合计 beside the 5 parts of an assessment for their sum', () => {
    expect(told('合计', 'assessment', true)).toBe('parts');
  });

  it.each([
    ['3月', 'month-score 3+1'],
    ['三月份得分', 'month-score 3+1'],
    ['一季度', 'month-score 1+3'],
    ['下半年', 'month-score 7+6'],
    ['1-2月', 'month-score 1+2'],
    ['3月 累计', 'running-total 3+1'],
    ['累计积分 3月', 'running-total 3+1'],
    ['3月 得分', 'month-score 3+1'],
  ])('knows from the header %s alone which of the 12 months are meant', (header, of) => {
    expect(told(header, 'roster', false)).toBe(of);
  });

  it.each([
    ['名次'],
    ['上年结余'],
    ['得分原因'],
    ['自评得分'],
    ['兑换积分'],
    ['常住人口合计'],
    ['金额合计'],
    ['备注'],
    ['电话'],
  ])('leaves %s, which is 1 column of something else, alone', (header) => {
    expect(told(header, 'events', true)).toBe('–');
  });
});

describe('readOwnFigures', () => {
  const cellsOf = (tables: readonly CellTable[]): readonly string[] | null => {
    const { ownFigures, tables: found } = readLedger(tables, fengsheng, { year: 2022 });
    if (ownFigures === null) return null;
    return Array.from(ownFigures.figure, (figure, at) => {
      const { sheet, ownFigures: columns } = found[ownFigures.table[at]];
      const period =
        ownFigures.months[at] === 0 ? '' : ` ${formatMonth(ownFigures.first[at])}+${ownFigures.months[at]}`;
      return `${ownFigures.household[at]}${period} ${figure / MICRO} ${sheet}!${ownFigures.row[at]} ${columns[ownFigures.column[at]].header}`;
    });
  };

  it('reads 4 figures with the months of their sheets, and no blank, text, total row or unknown household', () => {
    expect(
      cellsOf(ledgerOf`
      # 花名册
      户号 | 户主 | 小组 | 常住 | 全年总积分
      '0101 | 张三 | 一组 | 是 | 200.5
      '0102 | 李四 | 一组 | 是 |
      合计 | | | | 200.5
      # 3月
      户号 | 基础分 | 累计积分 | 本月得分
      '0101 | 100 | 100分 | 无
      '0102 | 100 | '１０１ |
      '0103 | 100 | 99 | 99
      # 4月 [始于 C3]
      户号 | 基础分 | 累计积分
      '0101 | 100 | 200.5
    `),
    ).toEqual([
      '0 200.5 花名册!2 全年总积分',
      '0 2022-03+1 100 3月!2 累计积分',
      '1 2022-03+1 101 3月!3 累计积分',
      '0 2022-04+1 200.5 4月!4 累计积分',
    ]);
  });

  it('leaves null where 0 tables have a column of results', () => {
    expect(
      cellsOf(ledgerOf`
      # 花名册
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
    `),
    ).toBeNull();
  });
});
