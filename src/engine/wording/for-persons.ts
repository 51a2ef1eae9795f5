// Plans whose points are earned by persons: our own words speak of 户 and 户主, and are turned into those for persons.
import type { Scheme } from '../scheme/types';

/** Longer words first: what one of them covers no later one sees. */
const WORDS: readonly (readonly [household: RegExp, person: string])[] = [
  [/户主姓名|户主/gu, '姓名'], [/户号/gu, '编号'], [/村民小组/gu, '小组'], [/常住户数/gu, '在册人数'], [/常住户/gu, '在册人员'],
  [/该户|这一户/gu, '此人'], [/([那哪]|另)一户/gu, '$1一人'], [/([各每两几]|新来的|获奖|同分|其他|的|[这哪]些|若干)户/gu, '$1人'], [/(不限|规定的|并列|的最多)户数/gu, '$1人数'],
  [/(\d)户/gu, '$1人'], [/户数/gu, '人数'], [/一户/gu, '一个人'], [/家（(?=编号|$)/gu, '（'], [/老年户/gu, '老年人'], [/参评户/gu, '参评人'], [/、户、/gu, '、编号、'],
];

/** Text in quotation marks is the clerk's or the plan's own, and stays. */
export function inWordsOf(earner: Scheme['earner'], text: string): string {
  if (earner !== 'person') return text;
  return text.split(/(“[^”]*”)/u).map((part) => (part.startsWith('“') ? part : WORDS.reduce((words, [household, person]) => words.replace(household, person), part))).join('');
}

/** Turns the product's own words. What a clerk or a plan wrote is put in beside them and never handed to it. */
export type Say = (ours: string) => string;

export function sayFor(earner: Scheme['earner']): Say {
  return (ours) => inWordsOf(earner, ours);
}
