// What the `scheme` commands say besides the plan's own text and the problems' sentences.
import type { PlanProblem } from '../../tasks/read-plan';
import { visible } from '../terminal-text';

export const schemeWords = {
  count: (problems: readonly PlanProblem[]) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (problems.length === 0) return '方案没有问题；请用 village-points scheme show 与纸上的方案逐条核对';
    return `方案问题：错误${errors}处，提醒${problems.length - errors}处`;
  },
  put: (path: string, sheets: readonly string[], converted: boolean) =>
    `已写出 ${visible(path)}，新增工作表：${sheets.map(visible).join('、')}；以后算分就用这张表里的方案\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
  /** Above the list of sentences: how many became something, how many are unsure or not used. */
  tally: (used: number, unsure: number, unused: number) => `有数字的句子：用上${used}句，其中待核对${unsure}句；没有用上（或没有全用上）${unused}句\n`,
  noText: (path: string) => `${visible(path)} 不是纯文字：请打开它，全选复制，粘到记事本里存成 .txt，再用 --from-text`,
  became: (text: string) => `  → ${visible(text)}\n`,
  doubts: (texts: readonly string[]) => `  待核对：${texts.map(visible).join('；')}\n`,
  left: (figures: readonly string[]) => `  没有用上：${figures.map(visible).join('、')}\n`,
  drafted: (path: string, problems: readonly PlanProblem[]) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return `已写出 ${visible(path)}：是照文字起草的，请对着上面逐句核对，改好以后用 village-points scheme check 核对${errors === 0 ? '' : `；现在还有${errors}处要改才能用`}\n`;
  },
  begun: (path: string) => `已写出 ${visible(path)}：照着改成本村的方案，改好以后用 village-points scheme check 核对\n`,
} as const;
