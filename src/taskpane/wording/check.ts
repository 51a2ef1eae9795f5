// What the page 核对 says.
import type { EffectClass, Problem, TidyKind } from '../../engine';

export const checkWords = {
  title: '核对台账',
  count: (problems: readonly Problem[], questions: number, lost: number) => {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const reminders = problems.length - errors;
    const parts = [lost > 0 && errors === 0 ? `没读懂${lost}处` : '', questions > 0 ? `有${questions}个问题等着答` : '', errors > 0 ? `错误${errors}处（不改不计分）` : '', reminders > 0 ? `提醒${reminders}处` : ''].filter((part) => part !== '');
    return parts.length === 0 ? '没有发现问题' : parts.join('，');
  },
  again: '重新核对',
  nothingWrong: '每一行都读懂了，也都计上了。',
  nothingLeft: '照现在的筛选没有问题可列，换一种筛选看看。',
  oneRow: (sheet: string, row: number) => `只列出“${sheet}”表第${row}行的`,
  allRows: '列出全部',
  severity: '轻重',
  effect: '影响什么',
  all: '全部',
  severities: { error: '错误', warning: '提醒' } satisfies Record<Problem['severity'], string>,
  effects: { score: '影响得分', 'rank-or-award': '影响名次或评奖', balance: '影响可兑换余额', none: '不影响得分' } satisfies Record<EffectClass, string>,
  groupTitle: (title: string, count: number) => `${title}（${count}处）`,
  more: (count: number) => `还有${count}处，再看一些`,
  fixTitle: (count: number) => (count === 0 ? '写法已经理好' : `有${count}格可以把写法理整齐`),
  fixHelp: '这些格子的意思是清楚的，只是写法不齐：日期、数字写成了文字，全角字符，多余的空格。改不改得分都一样；改了，表格里的排序、求和才对。',
  fixPreview: '逐格看看',
  fixAll: (count: number) => `全部改好（${count}格）`,
  fixWhere: '位置',
  fixBefore: '现在',
  fixAfter: '改成',
  fixHow: '操作',
  fixOne: '改这格',
  fixOneLabel: (place: string) => `改这格：${place}`,
  kinds: { 'date-as-text': '日期写成了文字', 'number-as-text': '数字写成了文字', 'full-width': '全角字符', 'stray-spaces': '多余的空格' } satisfies Record<TidyKind, string>,
  fixing: '正在改…',
  fixed: (count: number) => `改好了${count}格，已重新核对；要改回去，点“撤回”`,
  /** `cells`: the first of them, each with why. */
  left: (count: number, cells: readonly (readonly [place: string, why: string])[]) =>
    `有${count}格没有改：${cells.map(([place, why]) => `${place}，${why}`).join('；')}${count > cells.length ? '……' : ''}。请在 WPS 或 Excel 里改`,
  undo: (count: number) => `撤回刚才的改动（${count}格）`,
  undoing: '正在改回去…',
  undone: (count: number) => `${count}格已改回原样`,
} as const;
