// What the keys of named results and of a score kept or cleared by the day are called, and what may stand there.
import type { FieldText } from './field-text';
import { conditionFields } from './scheme-award-fields';

export const RESULT_FIELDS: Readonly<Record<string, FieldText>> = {
  results: { title: '处理名单', text: '不是奖励的结果，如警告信、诫勉谈话：达到条件的列一张名单，没有名额，没有奖品；不写则没有' },
  'results[].name': { title: '名称', text: '如“警告信”' },
  ...conditionFields('results[].when', '要同时满足的条件；登记了某个项目才列入的不写，在那个项目的否决后果里写 result'),
  'results[].per': { title: '看哪一期', text: 'month 每月，two-months 每两个月，quarter 每季度，half-year 每半年，year 全年（不写时如此）；各期过完才列' },
  running: { title: '逐笔限额', text: '得分按日子先后一笔一笔地记，超出界限的那部分不计（如0至1000分）；不写则不设' },
  'running.least': { title: '最少', text: '扣到多少分为止，如 0；不写则不限' },
  'running.most': { title: '最多', text: '记到多少分为止，如 1000；不写则不限' },
  'year.termYears': { title: '几年一届', text: '几年的得分加起来评一次，如 2；先给的全年基础分一届给一次（在参加的头一年），满一届的那年才评奖；不写则一年一评' },
  'year.termFrom': { title: '一届从哪年起', text: '任何一届的第一个年度，如 2023：两年一届的就是2023和2024、2025和2026……' },
  'year.clearedOn': { title: '得分清零日期', text: '如 "09-30"：每年9月30日过后，那天以前（含当天）的得分去掉，以后的照计；只清余额的写兑换的“清零日期”；不写则不清零' },
};
