// What `score` says besides its tables.
import { formatMonth, type EarnerNouns, type Month, type Problem, type Soundness } from '../../engine';
import { visible } from '../terminal-text';
import { problemWords } from './tables';

export const scoreWords = {
  listAll: '加 --all 全部列出',
  problems: (problems: readonly Problem[], sound: Soundness) => `${problemWords.state(problems, sound)}${sound.nothingWrong ? '' : '，用 village-points check 逐处查看'}\n`,
  noMonths: (plan: string) => `“${visible(plan)}”不按月计分，没有单月得分，请去掉 --month`,
  monthOutside: (month: Month, start: Month, asOf: Month) =>
    `${formatMonth(month)} 不在计分的月份里（${formatMonth(start)} 至 ${formatMonth(asOf)}），请改 --month${month > asOf ? '，或者先登记这个月的台账' : '，或者用 --start 写明起始月份'}`,
} as const;

const MOST_UNDECIDED = 20;

export const monthWords = {
  heading: (month: Month) => `${formatMonth(month)} 当月得分`,
  unassessed: '未评',
  more: (rest: number, who: EarnerNouns) => `（还有${rest}${who.one}，加 --all 全部列出）\n`,
  honours: (name: string, names: readonly string[], undecided: readonly string[], who: EarnerNouns) => {
    const named = names.length === 0 ? '' : `${name}${names.length}${who.one}：${names.join('、')}\n`;
    const open = undecided.slice(0, MOST_UNDECIDED).join('、') + (undecided.length > MOST_UNDECIDED ? '等' : '');
    return undecided.length === 0 ? named : `${named}${name}待评议${undecided.length}${who.one}（得分相同，没法再分先后）：${open}\n`;
  },
} as const;
