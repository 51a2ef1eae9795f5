import fc from 'fast-check';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { propertyRuns } from '../../../properties/settings';
import { cellOutcomes, filledIn } from '../../../support/cell-outcomes';
import { Clerk } from '../../../support/clerk';
import type { Choose } from '../../../support/clerk-pen';
import { ledgerOf } from '../../../support/ledger-of';
import { villageOf } from '../../../support/recorded-village';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
`;

describe('accountOf', () => {
  it('gives each filled cell of 150 workbooks one outcome: no cell has none, and none has 2', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const choose: Choose = (...ways) => g(fc.constantFrom, ...ways) as (typeof ways)[number];
        const tables = new Clerk(choose, 2022).workbook(villageOf(choose));
        const {
          read,
          aside,
          'not-understood': lost,
          none,
          several,
        } = cellOutcomes(tables, readLedger(tables, fengsheng).coverage);
        expect([none, several]).toEqual([0, 0]);
        expect(read + aside + lost).toBe(filledIn(tables));
      }),
      { ...propertyRuns(150), endOnFailure: true },
    );
  });

  it('gives each cell of 1 sheet of any texts and figures one outcome', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        '户号',
        '户主',
        '日期',
        '项目',
        '分值',
        '加分',
        '合计',
        '张三',
        '李四',
        '0101',
        'J1',
        '2022-03-05',
        '积分',
        '1月',
        '备注',
      ),
      fc.integer({ min: 0, max: 200 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), fc.nat({ max: 3 }), (rows, left) => {
        const tables = [...ROSTER, { sheet: '登记', rows, left }];
        const counts = cellOutcomes(tables, readLedger(tables, fengsheng, { year: 2022 }).coverage);
        expect([counts.none, counts.several]).toEqual([0, 0]);
      }),
      propertyRuns(400),
    );
  });

  it.each([
    ['签到表', '序号 | 户主 | 签字', '1 | 张三 |'],
    ['水费', '户号 | 户主 | 1月 | 2月', "'0101 | 张三 | 10 | 12"],
    ['党费缴纳', '序号 | 姓名 | 1月 | 2月', '1 | 张三 | 20 | 20'],
    ['疫苗接种', '序号 | 姓名 | 组别 | 接种日期 | 次数', '1 | 张三 | 一组 | 2022-05-01 | 3'],
    ['补贴发放', '序号 | 户主姓名 | 组别 | 面积（亩） | 金额（元） | 签字', '1 | 张三 | 一组 | 7 | 226 |'],
  ])('leaves the sheet %s alone without an error: 2 households keep their full base', (sheet, header, row) => {
    const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim().replace(/^'/, ''));
    const told = tell(
      [
        ...ROSTER,
        { sheet, rows: [cells(header), cells(row)] },
        {
          sheet: '加减分登记',
          rows: [
            ['日期', '户号', '项目'],
            ['2022-03-05', '0101', 'J1'],
          ],
        },
      ],
      fengsheng,
    );
    expect(told.problems).toEqual([]);
    expect([told.ledger.assessment.stated, told.ledger.roster.households.length]).toEqual([false, 2]);
    expect(told.ledger.coverage.sheets.find((each) => each.sheet === sheet)?.outcome.kind).toBe('aside');
  });
});
