import type { FoundTable } from '../../../../src/engine';
import { lostPlaces, sheetLines } from '../../../../src/taskpane/features/ledger/sheet-lines';
import { aside, LOST, sheetOf, tableBlock } from '../../accounts';

const HEADERS = '日期 户号 项目';
const MONTHS = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);

function tableIn(sheet: string, rowsRead: number): FoundTable {
  return {
    role: 'events',
    sheet,
    headerTop: 0,
    headerBottom: 0,
    bodyTop: 1,
    bodyBottom: rowsRead,
    rowsRead,
    taken: true,
    hidden: false,
    confidence: 1,
    beside: false,
    period: null,
    unreadHeaders: [],
    ownFigures: [],
    columns: [{ kind: 'date', index: 0, header: '日期' }],
  };
}

describe('sheetLines', () => {
  it('folds 12 alike month sheets into 1 line, and says the rows of each', () => {
    const sheets = MONTHS.map((name) => sheetOf(name, [tableBlock('events', HEADERS, 30)]));
    const [line, ...others] = sheetLines(
      { sheets },
      MONTHS.map((name, at) => tableIn(name, 28 + (at % 4))),
    );
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      kind: 'read',
      roles: ['events'],
      rows: [28, 29, 30, 31, 28, 29, 30, 31, 28, 29, 30, 31],
      reason: null,
      lostColumns: [],
      lostRows: 0,
    });
    expect(line.sheets.map(({ sheet }) => sheet)).toEqual(MONTHS);
  });

  it('leaves 2 alike sheets, and a month with 1 column more, on lines of their own', () => {
    const sheets = [...MONTHS.slice(0, 3), '上半年', '下半年'].map((name) =>
      sheetOf(name, [tableBlock('events', name.endsWith('年') ? `${HEADERS} 数量` : HEADERS, 9)]),
    );
    const lines = sheetLines(
      { sheets: [sheets[0], sheetOf('4月', [tableBlock('events', `${HEADERS} 备注`, 9)]), ...sheets.slice(1)] },
      [],
    );
    expect(lines.map((line) => line.sheets.map(({ sheet }) => sheet))).toEqual([
      ['1月', '2月', '3月'],
      ['4月'],
      ['上半年'],
      ['下半年'],
    ]);
  });

  it('puts what was not understood before 2 others, and what was set aside last', () => {
    const lines = sheetLines(
      {
        sheets: [
          sheetOf('水费', [], aside('other-subject')),
          sheetOf('登记', [tableBlock('events', HEADERS, 9)]),
          sheetOf('加分', [], LOST),
        ],
      },
      [],
    );
    expect(lines.map(({ kind, sheets: [{ sheet }] }) => [kind, sheet])).toEqual([
      ['lost', '加分'],
      ['read', '登记'],
      ['aside', '水费'],
    ]);
  });

  it('names 2 columns and counts 7 rows that were not understood in a sheet that was read', () => {
    const block = {
      ...tableBlock('events', '日期 内容? 得分?', 30),
      rows: [
        { top: 4, bottom: 4, outcome: aside('total-row') },
        { top: 24, bottom: 30, outcome: LOST },
      ],
    };
    const coverage = { sheets: [sheetOf('登记', [block])] };
    expect(sheetLines(coverage, [])).toMatchObject([
      { kind: 'lost', roles: ['events'], lostColumns: ['内容', '得分'], lostRows: 7 },
    ]);
    expect(lostPlaces(coverage)).toBe(3);
  });
});

describe('lostPlaces', () => {
  it('counts 1 for a sheet, 1 for a block, and 0 for what was read or set aside', () => {
    const below = {
      ...tableBlock('events', HEADERS, 9),
      top: 12,
      bottom: 20,
      columns: [],
      roles: [],
      bodyTop: null,
      outcome: LOST,
    };
    expect(
      lostPlaces({
        sheets: [
          sheetOf('加分', [], LOST),
          sheetOf('登记', [tableBlock('events', HEADERS, 9), below]),
          sheetOf('水费', [], aside('other-subject')),
        ],
      }),
    ).toBe(2);
  });
});
