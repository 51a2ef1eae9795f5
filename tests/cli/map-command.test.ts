import { mapCommand } from '../../src/cli/map-command';
import type { Question } from '../../src/engine';

const QUESTION: Question = {
  kind: 'column',
  sheet: '3月',
  word: '内容',
  column: 2,
  rows: 52,
  firstRows: [2],
  sheets: ['3月'],
  choices: [{ value: '项目', label: '项目' }],
  suggested: '项目',
};
const commandOf = (change: Partial<Question>, ledger = '台账.xlsx', inPlace = true) =>
  mapCommand({ ...QUESTION, ...change }, { ledger, inPlace, scheme: null, year: null });

describe('mapCommand', () => {
  it('writes the command of 5 kinds of questions', () => {
    expect([
      commandOf({}),
      commandOf({ kind: 'item', word: '清理房前屋后 杂物', suggested: 'J3a' }),
      commandOf({ kind: 'status', word: '拟定', suggested: null }),
      commandOf({ kind: 'sheet', sheet: '备份(2)', word: '', suggested: 'copy' }),
      commandOf({ kind: 'dates', word: '日期' }),
    ]).toEqual([
      'village-points map 台账.xlsx --sheet 3月 --column 内容 --as 项目 --in-place',
      'village-points map 台账.xlsx --item "清理房前屋后 杂物" --as J3a --in-place',
      'village-points map 台账.xlsx --status 拟定 --as … --in-place',
      'village-points map 台账.xlsx --sheet "备份(2)" --as 副本 --in-place',
      'village-points map 台账.xlsx --sheet 3月 --column 日期 --dates --in-place',
    ]);
  });

  it('names the plan and the year that were asked for: by another plan 2 reminders may be 2 errors', () => {
    expect(mapCommand(QUESTION, { ledger: '台账.xlsx', inPlace: true, scheme: '我村 方案.json', year: 2023 })).toBe(
      'village-points map 台账.xlsx --sheet 3月 --column 内容 --as 项目 --scheme "我村 方案.json" --year 2023 --in-place',
    );
  });

  it('answers 12 month sheets at once, and asks for a new file where the old format cannot be written', () => {
    expect(commandOf({ sheets: ['1月', '2月', '3月'] }, '台账 2022.xls', false)).toBe(
      'village-points map "台账 2022.xls" --column 内容 --as 项目 --out 新台账.xlsx',
    );
  });

  it.each([
    '$(rm -rf ~)',
    '`x`',
    '甲"乙',
    "甲'乙",
    '甲“乙”',
    '100%',
    '甲\\',
    '甲!',
    '甲&乙',
    '甲|乙',
    '--out',
    '-甲',
    '甲\u200b乙',
    '',
  ])('writes 0 commands with %j in them', (word) => {
    expect([
      commandOf({ word }),
      commandOf({ kind: 'item', word }),
      commandOf({ sheet: word, sheets: [word] }),
    ]).toEqual([null, null, null]);
  });
});
