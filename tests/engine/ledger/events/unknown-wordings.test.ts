import type { CellTable } from '../../../../src/engine/basis/cells';
import { setAside } from '../../../../src/engine/ledger/coverage/summary';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const LEDGER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
  # 上半年登记
  日期 | 户号 | 项目 | 数量
  2022-03-04 | '0101 | J1 |
  2022-03-05 | '0101 | 清理房前屋后杂物 |
  2022-03-06 | '0102 | 清理房前 屋后杂物 | 2
  2022-03-07 | '0101 | 志愿 |
  2022-03-07 | '0101 | 打电话13800001234 |
  # 下半年登记
  日期 | 户号 | 项目 | 数量
  2022-07-05 | '0101 | 清理房前屋后杂物 |
  2022-07-06 | '0102 | J2 |
`;
const answered = (...rows: readonly (readonly string[])[]): readonly CellTable[] => [
  ...LEDGER,
  { sheet: '积分设置', rows: [['对照', '工作表', '写法', '用作'], ...rows] },
];

describe('UnknownWordings', () => {
  it('asks once for 3 rows of 1 wording on 2 sheets, offers what is near another, and asks of 0 wordings with a private number', () => {
    const { ledger, problems } = tell(LEDGER, fengsheng);
    const [first, second, ...more] = ledger.questions;
    expect(more).toEqual([]);
    expect({ ...first, choices: first.choices.slice(0, 3) }).toEqual({
      kind: 'item',
      sheet: '上半年登记',
      word: '清理房前屋后杂物',
      column: 2,
      rows: 3,
      firstRows: [3, 4],
      sheets: ['上半年登记', '下半年登记'],
      choices: [
        { value: '不计分', label: '不计分' },
        { value: 'J1', label: 'J1 好人好事、宣传宣讲' },
        { value: 'J2', label: 'J2 志愿服务、检查评比等村务' },
      ],
      suggested: null,
    });
    expect([first.choices.length, second.word, second.suggested, second.choices]).toEqual([
      fengsheng.items.length + 1,
      '志愿',
      'J2',
      [
        { value: 'J2', label: 'J2 志愿服务、检查评比等村务' },
        { value: '不计分', label: '不计分' },
      ],
    ]);
    expect(problems).toHaveLength(5);
  });

  it('asks of 0 pieces of a private number that the marks between items cut', () => {
    const { ledger, problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目
        2022-03-08 | '0101 | 9901027203—15 465，J1
        2022-03-09 | '0101 | 扫雪，J1
      `,
      fengsheng,
    );
    expect([ledger.questions.map(({ word }) => word), problems.length]).toEqual([['扫雪'], 2]);
  });

  it('counts 3 rows as what a person said that their wording means, whatever its spaces', () => {
    const { ledger, events, problems } = tell(answered(['事项对照', '', '清理房前屋后杂物', 'J3a']), fengsheng);
    expect(events.filter((event) => event.includes('J3a'))).toEqual([
      '2022-03-05 0101 J3a',
      '2022-03-06 0102 J3a ×2',
      '2022-07-05 0101 J3a',
    ]);
    expect([ledger.questions.map(({ word }) => word), problems.length]).toEqual([['志愿'], 2]);
  });

  it('sets 3 rows aside whose wording is not for points by what a person said, in silence', () => {
    const { ledger, events, problems, tables } = tell(
      answered(['事项对照', '', '清理房前屋后杂物', '不计分'], ['事项对照', '', '志愿', 'J2']),
      fengsheng,
    );
    expect(events).toEqual(['2022-03-04 0101 J1', '2022-03-07 0101 J2', '2022-07-06 0102 J2']);
    expect(setAside(ledger.coverage).rows).toEqual([{ reason: 'by-person', count: 3 }]);
    expect([problems, tables.slice(1)]).toEqual([
      ['unknown-item 上半年登记!6 项目 打电话（号码已隐去）'],
      ['events 上半年登记 1–6 rows:3', 'events 下半年登记 1–3 rows:1'],
    ]);
  });

  it('takes 1 of 2 sides of a row for points when the other is not, and sets the row aside when neither is', () => {
    const { events, problems, ledger } = tell(
      [
        LEDGER[0],
        ...ledgerOf`
      # 登记
      日期 | 户号 | 加分事项 | 加分分值 | 扣分事项 | 扣分分值
      2022-03-05 | '0101 | 志愿服务 | 0.5 | 吵嘴 | 1
      2022-03-06 | '0102 | | | 吵嘴 | 1
      2022-03-07 | '0102 | 好人好事 | 0.5 | |
      # 积分设置
      对照 | 工作表 | 写法 | 用作
      事项对照 | | 吵嘴 | 不计分
    `,
      ],
      fengsheng,
    );
    expect([events, problems]).toEqual([['2022-03-05 0101 J2', '2022-03-07 0102 J1'], []]);
    expect([ledger.tables[1].rowsRead, setAside(ledger.coverage).rows]).toEqual([
      2,
      [{ reason: 'by-person', count: 1 }],
    ]);
  });
});
