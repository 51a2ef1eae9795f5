// What those who earn the points are called: whether a plan's points are earned by households or by persons enters, the
// nouns for them leave, for every sentence to be made with.
import type { Scheme } from '../scheme/types';

/** The nouns of one plan. A sentence takes them as `who`. */
export type EarnerNouns = {
  /** A measure and a noun: `3户`, `各户`. */
  readonly one: string;
  /** `一户` where no number is meant: `不止一户`. */
  readonly aOne: string;
  readonly theOne: string;
  readonly thisOne: string;
  /** What they are found by, and what they are called. */
  readonly id: string;
  readonly head: string;
  readonly headName: string;
  /** Behind a name: `张三家`. */
  readonly house: string;
  /** Behind an id alone: `户号0101这一户`. */
  readonly ofId: string;
  readonly group: string;
  readonly count: string;
  readonly residents: string;
  readonly residentCount: string;
  readonly participants: string;
  readonly elderly: string;
};

/** By who earns the points of a plan. */
export const EARNER_NOUNS: Readonly<Record<Scheme['earner'], EarnerNouns>> = {
  household: {
    one: '户', aOne: '一户', theOne: '该户', thisOne: '这一户', id: '户号', head: '户主', headName: '户主姓名', house: '家', ofId: '这一户',
    group: '村民小组', count: '户数', residents: '常住户', residentCount: '常住户数', participants: '参评户', elderly: '老年户',
  },
  person: {
    one: '人', aOne: '一个人', theOne: '此人', thisOne: '此人', id: '编号', head: '姓名', headName: '姓名', house: '', ofId: '的人',
    group: '小组', count: '人数', residents: '在册人员', residentCount: '在册人数', participants: '参评人', elderly: '老年人',
  },
};

export function nounsOf({ earner }: Pick<Scheme, 'earner'>): EarnerNouns {
  return EARNER_NOUNS[earner];
}

/** A text that is the same for every plan, or one that is made with the nouns of a plan. */
export type SaidOfEarners = string | ((who: EarnerNouns) => string);

export function saidOf(text: SaidOfEarners, who: EarnerNouns): string {
  return typeof text === 'string' ? text : text(who);
}

/** `张三家（户号0101）`, `张三（编号0101）`; whatever of it is known, '' for what is not. */
export function earnerNamed({ head, id }: { readonly head: string; readonly id: string }, who: EarnerNouns): string {
  if (head === '') return id === '' ? who.thisOne : `${who.id}${id}${who.ofId}`;
  return id === '' || id === head ? `${head}${who.house}` : `${head}${who.house}（${who.id}${id}）`;
}
