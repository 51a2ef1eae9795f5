import { printQuestions } from '../../../src/cli/print/questions';
import type { Question } from '../../../src/engine';

const QUESTION: Question = {
  kind: 'column',
  sheet: '1月',
  word: '内容',
  column: 2,
  rows: 52,
  firstRows: [2],
  sheets: ['1月', '2月'],
  choices: [
    { value: '项目', label: '项目' },
    { value: '备注', label: '备注' },
  ],
  suggested: '项目',
};

describe('printQuestions', () => {
  it('asks 3 questions, each with its rows, what the cells speak for, what may be written, and the command', () => {
    const questions: readonly Question[] = [
      QUESTION,
      {
        ...QUESTION,
        kind: 'item',
        word: '清理杂物',
        rows: 7,
        choices: [
          { value: 'J3a', label: 'J3a 环境整治' },
          { value: '不计分', label: '不计分' },
        ],
        suggested: null,
      },
      { ...QUESTION, kind: 'status', word: '拟定$', rows: 0, choices: [{ value: '计', label: '计' }], suggested: null },
    ];
    expect(printQuestions(questions, { ledger: '台账.xlsx', inPlace: true, scheme: null, year: null })).toBe(
      [
        '要请您定的3件事，定一次管所有的行，以后也记得：',
        '  1. “1月”等2张表的“内容”一列记的是什么（关系到52行），看来是“项目”',
        '     可以写：项目、备注',
        '     village-points map 台账.xlsx --column 内容 --as 项目 --in-place',
        '  2. “清理杂物”算方案里的哪一项（关系到7行）',
        '     可以写：J3a 环境整治、不计分',
        '     village-points map 台账.xlsx --item 清理杂物 --as … --in-place',
        '  3. 状态写“拟定$”的行计不计分',
        '     可以写：计',
        '     （名字里有命令行不好写的符号：请在 Excel 的加载项里选，或者把表里的写法改简单些）',
        '',
      ].join('\n'),
    );
  });

  it('asks 0 questions in 0 lines', () => {
    expect(printQuestions([], { ledger: '台账.xlsx', inPlace: true, scheme: null, year: null })).toBe('');
  });

  it('names 1 column without a header by its letter, and why no command answers it', () => {
    expect(
      printQuestions([{ ...QUESTION, word: '', sheets: ['1月'], rows: 3, suggested: null }], {
        ledger: '台账.xlsx',
        inPlace: true,
        scheme: null,
        year: null,
      })
        .split('\n')
        .slice(1),
    ).toEqual([
      '  1. “1月”表的C列没有表头，记的是什么（关系到3行）',
      '     可以写：项目、备注',
      '     （没有表头的列，命令行叫不出名字：请在 Excel 的加载项里选，或者补上表头）',
      '',
    ]);
  });
});
