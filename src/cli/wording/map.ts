// What `map` says: what was kept, what it changed, or why nothing was.
import { isTableRole, useOf, type Answer } from '../../engine';
import type { AnswerOutcome, ReadingEffect } from '../../tasks/answer-question';
import { visible } from '../terminal-text';

const MOST_NAMED = 40;

export const mapWords = {
  answered: (answer: Answer) => `记下了：${visible(sentenceOf(answer))}\n`,
  replaced: (answer: Answer) => `原来记的是：${visible(sentenceOf(answer))}，不再算数\n`,
  effect: (before: ReadingEffect, after: ReadingEffect) => `读入${changed(before.rows, after.rows, '行')}，错误${changed(before.errors, after.errors, '处')}\n`,
  written: (path: string, converted: boolean) =>
    `已写出 ${visible(path)}（记在“积分设置”表里，以后都照此读）\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
  refused: (outcome: Exclude<AnswerOutcome, { kind: 'answered' | 'plan-faulty' }>): string => {
    switch (outcome.kind) {
      case 'unknown-matter':
        return `${MATTERS[outcome.matter](visible(outcome.asked))}${outcome.near.length === 0 ? '' : `，是不是 ${named(outcome.near)}`}，没有写`;
      case 'unknown-use':
        return `--as 的“${visible(outcome.asked)}”不能用${outcome.near.length === 0 ? '' : `，是不是 ${named(outcome.near)}`}；可以写：${named(outcome.may)}`;
      case 'settings-faulty':
        return `“积分设置”表第${outcome.row}行读不懂，重写会丢掉它，没有写：请先改好（用 village-points check 查看）`;
    }
  },
} as const;

const MATTERS: Readonly<Record<'sheet' | 'column' | 'word', (asked: string) => string>> = {
  sheet: (asked) => `没有“${asked}”这张工作表`,
  column: (asked) => `没有找到表头是“${asked}”的列`,
  word: (asked) => `台账里没有一格写的是“${asked}”`,
};

function sentenceOf(answer: Answer): string {
  const use = useOf(answer);
  switch (answer.list) {
    case 'columns':
      return `${sheetIn(answer.answer.sheet)}“${answer.answer.header}”一列是“${use}”`;
    case 'dates':
      return `${sheetIn(answer.answer.sheet)}“${answer.answer.header}”一列里的数是月和日`;
    case 'items':
      return `事项“${answer.answer.word}”算“${use}”`;
    case 'statuses':
      return `状态写“${answer.answer.word}”的行${use}分`;
    case 'sheets':
      return isTableRole(answer.answer.use) ? `“${answer.answer.sheet}”表里有${use}` : `“${answer.answer.sheet}”表不读（${use}）`;
  }
}

function sheetIn(sheet: string): string {
  return sheet === '' ? '各表的' : `“${sheet}”表的`;
}

function changed(before: number, after: number, unit: string): string {
  return before === after ? `${after}${unit}不变` : `由${before}${unit}变为${after}${unit}`;
}

function named(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMED).map(visible).join('、')}${names.length > MOST_NAMED ? '…' : ''}`;
}
