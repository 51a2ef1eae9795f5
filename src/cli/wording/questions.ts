// What `check` says of questions that a person is to settle.
import { columnLetters, type Question } from '../../engine';

const MOST_CHOICES = 8;

export const questionWords = {
  heading: (count: number) => `要请您定的${count}件事，定一次管所有的行，以后也记得：`,
  ask: ({ kind, sheet, sheets, word, column, rows }: Question) => {
    const where = sheets.length > 1 ? `“${sheet}”等${sheets.length}张表的` : `“${sheet}”表的`;
    const of = rows > 0 ? `（关系到${rows}行）` : '';
    switch (kind) {
      case 'column':
        return `${where}${word === '' && column !== null ? `${columnLetters(column)}列没有表头，` : `“${word}”一列`}记的是什么${of}`;
      case 'item':
        return `“${word}”算方案里的哪一项${of}`;
      case 'status':
        return `状态写“${word}”的行计不计分${of}`;
      case 'sheet':
        return `“${sheet}”这张表是做什么用的${of}`;
      case 'dates':
        return `${where}“${word}”一列里的 3.1 这样的数，是不是3月1日${of}`;
    }
  },
  suggested: (label: string) => `，看来是“${label}”`,
  choices: (choices: readonly { readonly value: string; readonly label: string }[]) => {
    const shown = choices.slice(0, MOST_CHOICES).map(({ value, label }) => (value === label || label.startsWith(value) ? label : `${value}（${label}）`));
    return `可以写：${shown.join('、')}${choices.length > MOST_CHOICES ? '…' : ''}`;
  },
  noHeader: '（没有表头的列，命令行叫不出名字：请在 Excel 的加载项里选，或者补上表头）',
  noCommand: '（名字里有命令行不好写的符号：请在 Excel 的加载项里选，或者把表里的写法改简单些）',
} as const;
