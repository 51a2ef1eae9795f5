// What `due` says: a sentence for each thing to be done, read aloud as it stands, and the command that does it.
import { dayInWords, formatMonth, periodLabel, type Duty, type PeriodState, type WhatIsDue } from '../../engine';
import { visible } from '../terminal-text';

type About = {
  readonly ledger: string;
  readonly householdOf: (index: number) => string;
};

const HEADINGS = { late: '已经晚了：', due: '现在要办：', next: '接下来：' } as const;

export function dueText(at: WhatIsDue, about: About): string {
  const parts = (['late', 'due', 'next'] as const).map((urgency) => {
    const own = runsOf(at.duties.filter((duty) => duty.urgency === urgency));
    return own.length === 0 ? '' : `${HEADINGS[urgency]}\n${own.map((run) => `  ${sentenceOf(run, at, about)}\n`).join('')}`;
  });
  const nothing = at.duties.length === 0 ? '没有要办的事\n' : '';
  return `${dayInWords(at.day)}\n${at.registered ? '' : '台账里没有公示登记，看不出哪些月份已经公示过；用 notice --post 张榜会自己登记\n'}${parts.join('')}${nothing}`;
}

/** One duty of several periods that follow each other. */
type Run = { readonly first: Duty; readonly last: Duty; readonly count: number };

/** Late postings of one month after the other are one sentence; whatever else is due has its own. */
function runsOf(duties: readonly Duty[]): readonly Run[] {
  const runs: Run[] = [];
  for (const kind of ORDER)
    for (const duty of duties.filter((one) => one.kind === kind)) {
      const run = runs.at(-1);
      const follows = run !== undefined && run.first.kind === kind && duty.urgency === 'late' && duty.period?.kind === 'month' && run.last.period?.first === duty.period.first - 1;
      if (follows) runs[runs.length - 1] = { ...run, last: duty, count: run.count + 1 };
      else runs.push({ first: duty, last: duty, count: 1 });
    }
  return runs.sort((a, b) => (a.first.by ?? Infinity) - (b.first.by ?? Infinity));
}

const ORDER: readonly Duty['kind'][] = ['score', 'post', 'notice-end', 'answer', 'repost', 'archive', 'redeem'];

function sentenceOf({ first, last, count }: Run, { states }: WhatIsDue, about: About): string {
  const { kind, period, by, certain, days, urgency } = first;
  const name = period === null ? '' : count === 1 ? periodLabel(period) : `${periodLabel(period)}至${last.period === null ? '' : periodLabel(last.period)}`;
  const until = by === null ? '' : `${dayInWords(by)}${certain ? '' : '（放假安排还没有公布，最早这一天）'}`;
  const left = urgency === 'late' ? (count > 1 ? `共${count}个月` : `晚了${days}天`) : days === 0 ? '就是今天' : `还有${days}天`;
  const term = by === null ? '' : count > 1 ? `，应在次月${dayOf(by)}日以前，${left}` : `，${until}以前，${left}`;
  const file = visible(about.ledger);
  switch (kind) {
    case 'score':
      return `${name}的分还没有评完${whyOpen(states, first)}${term}：把台账填齐，用 village-points check ${file} 核对`;
    case 'post':
      return `${name}的积分还没有公示${term}：${period?.kind === 'month' ? `village-points notice ${file} --month ${formatMonth(period.first)} --post --in-place` : '张榜后在台账的“公示登记”里记一行'}`;
    case 'notice-end':
      return `${name}公示到${until}24时，${left}：这期间有异议的，记进“异议登记”`;
    case 'archive':
      return `${name}公示期满，可以归档：在“公示登记”这一行的“归档日期”里写上日期`;
    case 'redeem':
      return `兑换日${until}，${left}：village-points score ${file} 看每户的余额`;
    case 'answer':
      return `${householdIn(first, about)}的异议还没有答复${term}：在“异议登记”里写上处理结果和处理日期`;
    case 'repost':
      return `${householdIn(first, about)}的异议成立，还没有重新公示：更正台账后再张榜，在“异议登记”里写上再公示日期`;
  }
}

/** `（还有3户未评）` */
function whyOpen(states: readonly PeriodState[], { period, urgency }: Duty): string {
  const state = states.find((one) => one.period === period);
  if (state === undefined || urgency === 'next') return '';
  if (!state.recorded) return '（台账里还没有它的记录）';
  return state.unassessed === 0 ? '' : `（还有${state.unassessed}户未评）`;
}

function householdIn({ household }: Duty, { householdOf }: About): string {
  return household === null || household < 0 ? '一户' : visible(householdOf(household));
}

function dayOf(day: number): number {
  return Number(dayInWords(day).replace(/^.*月(\d+)日$/u, '$1'));
}
