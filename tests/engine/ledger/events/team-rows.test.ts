import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { problemSentence } from '../../../../src/engine/wording/problems/problems';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';
import { bonus, schemeOf } from '../../scheme/plan-of';

const plan = schemeOf({
  items: [
    { ...bonus('J1', '修路'), points: 5, team: 'whole' },
    { ...bonus('J2', '修渠'), points: 9, team: 'shared' },
    { ...bonus('J3', '好人好事'), points: 1 },
  ],
  redemption: {},
});
const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主
  '0101 | 甲立
  '0102 | 乙明
  '0103 | 丙华
`;
const rows = (...cells: readonly (readonly (string | null)[])[]): readonly CellTable[] => [
  ...ROSTER,
  { sheet: '登记', rows: [['日期', '户主', '项目', '状态'], ...cells] },
];
const said = (tables: readonly CellTable[], scheme = plan): readonly string[] =>
  readLedger(tables, scheme).problems.map((problem) =>
    problemSentence(problem, 'household').replace(/^“登记”表第\d行“..”栏（B\d）：/u, ''),
  );

describe('rows of several households', () => {
  it('are 1 row and 3 events, shared or not', () => {
    const { events, tables, ledger } = tell(
      rows(['2023-03-05', '甲立、乙明、丙华', '修渠', null], ['2023-03-06', '甲立', 'J2', null]),
      plan,
    );
    expect(events).toEqual(['2023-03-05 0101 J2', '2023-03-05 0102 J2', '2023-03-05 0103 J2', '2023-03-06 0101 J2']);
    expect([...(ledger.events.sharers ?? [])]).toEqual([3, 1, 3, 3]);
    expect(tables[1]).toContain('rows:2');
    expect(readLedger(rows(['2023-03-05', '甲立、乙明', '修路', null]), plan).events.sharers).toBeNull();
  });

  it('may hold 2 items that are both for several: 4 events; not 1 that is not', () => {
    expect(tell(rows(['2023-03-05', '甲立、乙明', '修路1次；修渠1次', null]), plan).events).toEqual([]);
    const both = [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [
          ['日期', '户主', '项目', '分值'],
          ['2023-03-05', '甲立、乙明', '修路；修渠', 14],
        ],
      },
    ];
    expect(tell(both, plan).events).toEqual([
      '2023-03-05 0101 J1',
      '2023-03-05 0101 J2',
      '2023-03-05 0102 J1',
      '2023-03-05 0102 J2',
    ]);
    const mixed = [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [
          ['日期', '户主', '项目', '分值'],
          ['2023-03-05', '甲立、乙明', '修路；好人好事', 6],
        ],
      },
    ];
    expect(tell(mixed, plan).problems).toEqual(['unknown-household 登记!2 户主 甲立、乙明']);
  });

  it('that are voided count for none of the 2, and say nothing', () => {
    const { events, problems } = tell(
      rows(['2023-03-05', '甲立、乙明', '修路', '作废'], ['2023-03-05', '甲立、己某', '修路', '作废']),
      plan,
    );
    expect(events).toEqual(['2023-03-05 0101 J1 作废', '2023-03-05 0102 J1 作废']);
    expect(problems).toEqual([]);
  });

  it('with a bad date are 1 error, which stands with both households', () => {
    const ledger = readLedger(rows(['2023-02-30', '甲立、乙明', '修路', null]), plan);
    expect(ledger.problems.map(({ code }) => code)).toEqual(['invalid-date']);
    expect(ledger.faults.map(({ household }) => household)).toEqual([0, 1]);
  });

  it('are refused whole, with the name that is at fault: 4 sentences', () => {
    expect(
      said(
        rows(
          ['2023-03-05', '甲立、己某', '修路', null],
          ['2023-03-06', '甲立、甲立', '修路', null],
          ['2023-03-07', '甲立、乙明等3户', '修路', null],
          ['2023-03-08', '甲立、乙明', '好人好事', null],
        ),
      ),
    ).toEqual([
      '“甲立、己某”里的“己某”，花名册里没有这一户。这一行整条不计分，写在一起的几户都没有得分。把这一户改成与花名册一致的户主姓名或户号；确是新来的户，先补进花名册。',
      '“甲立、甲立”里“0101 甲立”写了两次。这一行整条不计分，写在一起的几户都没有得分。一户只写一次。',
      '“甲立、乙明等3户”里写的户数对不上：户号和户主不一样多，或者与写明的“几户”不符。这一行整条不计分，写在一起的几户都没有得分。有几户就写几个户主姓名（或者户号），用顿号隔开；户号和户主都写的，一个对一个。',
      '“甲立、乙明”一格里写了不止一户：“0101 甲立”、“0102 乙明”。这一行不计分。一行只写一户：是几户的，分成几行，各写各的分；方案规定几户一起登记的，先在方案里这个项目的“一行几户”写明。',
    ]);
  });

  it('with blanks alone between 2 names are refused, with a word on how to write them', () => {
    expect(said(rows(['2023-03-05', '甲立 乙明', '修路', null]))).toEqual([
      '“甲立 乙明”像是几户写在一起，中间只隔了空格。这一行整条不计分，写在一起的几户都没有得分。几户之间用顿号隔开，如“张三、李四、王五”；只隔空格的不认，因为姓名里也有写空格的。',
    ]);
    expect(said(rows(['2023-03-05', '甲立 乙明', '好人好事', null]))[0]).toMatch(/一格里写了不止一户/u);
  });

  it('are asked about a count of 2 that is how many they are, not about hours, nor another count', () => {
    const hours = schemeOf({
      items: [
        { ...bonus('J1', '修路'), team: 'shared' },
        { ...bonus('J2', '巡逻'), team: 'whole', unit: '小时' },
      ],
    });
    const told = (item: string, count: number | string): readonly string[] =>
      said(
        [
          ...ROSTER,
          {
            sheet: '登记',
            rows: [
              ['日期', '户主', '项目', '数量'],
              ['2023-03-05', '甲立、乙明', item, count],
            ],
          },
        ],
        hours,
      );
    expect(told('修路', 2)).toHaveLength(1);
    expect(told('修路', 2)[0]).toContain('数量是做了几次，不是有几户：先按2次计分，再由各户平分');
    expect([...told('修路', 3), ...told('修路', ''), ...told('巡逻', 2)]).toEqual([]);
  });

  it('by 2 户号 in a cell are told as such where the plan has no such items', () => {
    const tables = [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [
          ['日期', '户号', '项目'],
          ['2023-03-05', '0101、0102', 'J1'],
          ['2023-03-05', '0101', 'J1'],
        ],
      },
    ];
    expect(said(tables, fengsheng)[0]).toContain('“0101、0102”一格里写了不止一户：“0101 甲立”、“0102 乙明”');
  });

  it('make 3 households of a workbook without a roster, none of them called 甲立、乙明', () => {
    const tables = [
      {
        sheet: '2023年登记',
        rows: [
          ['日期', '户主', '项目'],
          ['2023-03-05', '甲立、乙明', '修路'],
          ['2023-03-06', '丙华', '修路'],
          ['2023-03-06', '甲立', '修路'],
        ],
      },
    ];
    expect(tell(tables, plan).households.map((one) => one.split(' ')[1])).toEqual(['甲立', '乙明', '丙华']);
    expect(tell(tables, plan).events).toHaveLength(4);
  });

  it('leave 1 household with the 户号 3/12 in a workbook without a roster', () => {
    const tables = [
      {
        sheet: '2023年登记',
        rows: [
          ['日期', '户号', '户主', '项目'],
          ['2023-03-05', '3/12', '甲立', '修路'],
        ],
      },
    ];
    expect(tell(tables, plan).households).toEqual(['3/12 甲立 常住']);
    expect(tell(tables, plan).events).toHaveLength(1);
  });

  it('take back 5 points of each of 2 households', () => {
    const table = {
      sheet: '登记',
      rows: [
        ['日期', '户主', '项目', '分值'],
        ['2023-03-05', '甲立、乙明', '修路', 5],
        ['2023-03-09', '甲立、乙明', '修路', -5],
      ],
    };
    expect(tell([...ROSTER, table], plan).events.filter((event) => !event.endsWith('作废'))).toEqual([]);
  });
});
