import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY } from '../../../src/engine/basis/calendar';
import type { CellTable, CellValue } from '../../../src/engine/basis/cells';
import { readLedger } from '../../../src/engine/ledger/read-ledger';
import type { Ledger } from '../../../src/engine/ledger/types';
import type { Scheme } from '../../../src/engine/scheme/types';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { tell } from '../../support/told-ledger';
import { HOSTILE, VALUES, table } from './any-cells';

function expectSound(ledger: Ledger, scheme: Scheme): void {
  const { events, assessment, roster, tables, redemptions, decisions, faults } = ledger;
  // Asked at once: a thousand expectations a ledger would be slower than reading it.
  const wrong: unknown[] = [];
  const hold = (holds: boolean, what: unknown): void => {
    if (!holds) wrong.push(what);
  };
  const isHousehold = (household: number): boolean => household >= 0 && household < roster.households.length;
  for (let at = 0; at < events.length; at++) {
    hold(
      isHousehold(events.household[at]) &&
        events.item[at] < scheme.items.length &&
        events.name[at] < events.texts.length,
      ['event', at],
    );
    hold(
      events.day[at] >= FIRST_DAY &&
        events.day[at] <= LAST_DAY &&
        events.count[at] > 0 &&
        (events.points?.[at] ?? 0) >= 0,
      ['event', at],
    );
    hold(tables[events.table[at]].role === 'events', ['table of event', at]);
  }
  for (let at = 0; at < assessment.figures.target.length; at++) {
    hold(
      (assessment.figures.panel[at] > 0 || assessment.figures.sum[at] === 0) &&
        assessment.figures.sum[at] >= 0 &&
        assessment.figures.target[at] < scheme.baseTargets.length,
      ['figure', at],
    );
  }
  for (const record of assessment.order)
    hold(tables[assessment.table[record]].role === 'assessment', ['record', record]);
  for (const { household } of [...redemptions, ...decisions, ...faults])
    hold(isHousehold(household), ['household', household]);
  expect(wrong).toEqual([]);
  expect([events.offsets.length, assessment.offsets.length]).toEqual([
    roster.households.length + 1,
    roster.households.length + 1,
  ]);
  expect(new Set(roster.households.map(({ id }) => id)).size).toBe(roster.households.length);
  expect(
    tables.every(
      ({ headerTop, headerBottom, bodyTop, bodyBottom }) =>
        headerTop <= headerBottom && headerBottom < bodyTop && bodyBottom >= bodyTop - 1,
    ),
  ).toBe(true);
}

describe('readLedger', () => {
  it('reads 1,000 workbooks of any cells without throwing, to a sound ledger', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), fc.constantFrom(fengsheng, longyuzhuang), (tables, scheme) => {
        expectSound(readLedger(tables, scheme), scheme);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads 300 sheets of hostile cells under each kind of header in under 10 seconds of computing', () => {
    const headers = [
      ['日期', '户号', '项目', '数量', '分值', '止期', '状态', '备注'],
      ['户号', '户主', '小组', '常住', '加入月份', '上年结转'],
      ['月份', '户号', '户主', '爱党爱国', '基础分'],
      ['日期', '户号', '户主', '物品', '积分'],
    ];
    const began = process.cpuUsage();
    fc.assert(
      fc.property(
        fc.constantFrom(...headers),
        fc.array(fc.array(fc.constantFrom(...HOSTILE, ...VALUES), { minLength: 5, maxLength: 8 }), { maxLength: 12 }),
        (header, rows) => {
          expectSound(readLedger([{ sheet: '台账', rows: [header, ...rows] }], fengsheng, { year: 2022 }), fengsheng);
        },
      ),
      { numRuns: 300 },
    );
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
  });
});

const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组'],
    ['0101', '张三', '一组'],
    ['0102', '李四', '一组'],
    ['0201', '张三', '二组'],
  ],
};
const eventRow = fc.tuple(
  fc.constantFrom<CellValue>(44625, '2022-03-05', '3月6日', '年底', null),
  fc.constantFrom<CellValue>('0101', 102, '9999', null),
  fc.constantFrom<CellValue>('张三', '李四', null),
  fc.constantFrom<CellValue>('J1', '好人好事', 'K9', 'J99', null),
  fc.constantFrom<CellValue>(1, 2, 0, '若干', null),
  fc.constantFrom<CellValue>(0.5, 1, null),
  fc.constantFrom<CellValue>('作废', null),
  fc.constantFrom<CellValue>('帮扶', null),
);
const HEADER = ['日期', '户号', '户主', '项目', '数量', '分值', '状态', '备注'];
const workbook = (rows: readonly (readonly CellValue[])[]): readonly CellTable[] => [
  ROSTER,
  { sheet: '登记', rows: [HEADER, ...rows] },
];

describe('readLedger, of shapes that would be slow if any row were compared with every other', () => {
  const header = ['日期', '户号', '户主', '小组', '项目', '数量'];
  const many = (count: number, row: (at: number) => readonly CellValue[]): readonly (readonly CellValue[])[] =>
    Array.from({ length: count }, (_, at) => row(at));

  it.each<[string, CellTable]>([
    ['20,000 headers', { sheet: '登记', rows: many(20_000, (at) => (at % 2 === 0 ? header : [...header].reverse())) }],
    [
      '20,000 merged rows of header words',
      {
        sheet: '登记',
        rows: many(20_000, () => header),
        merges: Array.from({ length: 20_000 }, (_, top) => ({ top, bottom: top, left: 0, right: 5 })),
      },
    ],
    [
      '30,000 namesakes',
      {
        sheet: '登记',
        rows: [header, ...many(30_000, (at) => [44625, at % 2 === 0 ? `0${at}` : null, '张三', `${at}组`, 'J1', 1])],
      },
    ],
    [
      '30,000 items that nobody knows',
      { sheet: '登记', rows: [header, ...many(30_000, (at) => [44625, '0101', '张三', '一组', `X${at}`, 1])] },
    ],
    [
      '30,000 equal rows',
      { sheet: '登记', rows: [header, ...many(30_000, () => [44625, '0101', '张三', '一组', 'J1', 1])] },
    ],
    [
      '30,000 figures for one household and month',
      { sheet: '3月', rows: [['户号', '户主', '爱党爱国'], ...many(30_000, () => ['0101', '张三', 9])] },
    ],
    [
      '30 rows of 16,384 header words',
      { sheet: '登记', rows: many(30, () => many(16_384, (at) => [at % 3 === 0 ? '户号' : '日期']).flat()) },
    ],
  ])('reads %s in under 5 seconds of computing', (_what, table) => {
    const began = process.cpuUsage();
    expectSound(readLedger([table], fengsheng, { year: 2022 }), fengsheng);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });
});

describe('readLedger, told otherwise', () => {
  it('reads the same events and the same kinds of problems from 300 tables in any order of rows', () => {
    fc.assert(
      fc.property(
        fc
          .array(eventRow, { maxLength: 12 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [one, other] = [rows, shuffled].map((each) => tell(workbook(each), fengsheng, { year: 2022 }));
          const kinds = (problems: readonly string[]): readonly string[] =>
            problems.map((problem) => problem.split(' ')[0]).sort();
          expect([...other.events].sort()).toEqual([...one.events].sort());
          expect(kinds(other.problems)).toEqual(kinds(one.problems));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads 300 tables alike however their blanks are written', () => {
    const blank = fc.constantFrom<CellValue | undefined>(null, '', ' ', '　', '\u00a0', '\u200b', undefined);
    fc.assert(
      fc.property(fc.array(eventRow, { maxLength: 8 }), fc.infiniteStream(blank), (rows, blanks) => {
        const blanked = rows.map((cells) =>
          cells.map((value) => (value === null ? (blanks.next().value as CellValue) : value)),
        );
        const [one, other] = [rows, blanked].map((each) => tell(workbook(each), fengsheng, { year: 2022 }));
        expect([other.events, other.problems, other.tables]).toEqual([one.events, one.problems, one.tables]);
      }),
      { numRuns: 300 },
    );
  });

  it('reads 200 tables alike wherever they stand in the sheet', () => {
    fc.assert(
      fc.property(fc.array(eventRow, { maxLength: 8 }), fc.nat(3), fc.nat(3), (rows, down, right) => {
        const moved = [
          ...Array<CellValue[]>(down).fill([]),
          ...[HEADER, ...rows].map((cells) => [...Array<CellValue>(right).fill(null), ...cells]),
        ];
        const [one, other] = [
          tell(workbook(rows), fengsheng, { year: 2022 }),
          tell([ROSTER, { sheet: '登记', rows: moved }], fengsheng, { year: 2022 }),
        ];
        expect(other.events).toEqual(one.events);
        expect(other.ledger.problems.map(({ code, row: at }) => [code, at])).toEqual(
          one.ledger.problems.map(({ code, row: at }) => [code, (at ?? 0) + down]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
