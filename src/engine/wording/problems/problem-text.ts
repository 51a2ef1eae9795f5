// What every problem text is made of: its shape, the facts it may name, and the phrases that several
// texts share.
import { earnerNamed, type EarnerNouns, type SaidOfEarners } from '../earner-nouns';
import type { Problem } from '../../basis/problem';
import { isRegister, type TableRole } from '../../ledger/table-roles';
import { figureInWords, listed, periodInWords, quoted } from '../phrases';

/** What a problem puts at risk: a score (and so all that follows), a rank or an award, a balance, or nothing. */
export type EffectClass = 'score' | 'rank-or-award' | 'balance' | 'none';

/** The Chinese text of one code. Clauses without a full stop at the end; a missing fact leaves its part out. */
export type ProblemText = {
  /** What of a text is about who earns the points is made with the nouns of the plan. */
  readonly title: SaidOfEarners;
  readonly effectClass: (problem: Problem) => EffectClass;
  readonly what: (problem: Problem, who: EarnerNouns) => string;
  readonly effect: (problem: Problem, who: EarnerNouns) => string;
  readonly mend: (problem: Problem, who: EarnerNouns) => string;
};

export function textFact(problem: Problem, name: string): string | undefined {
  const fact = Object.hasOwn(problem.facts, name) ? problem.facts[name] : undefined;
  return typeof fact === 'string' && fact !== '' ? fact : undefined;
}

export function numberFact(problem: Problem, name: string): number | undefined {
  const fact = Object.hasOwn(problem.facts, name) ? problem.facts[name] : undefined;
  return typeof fact === 'number' && Number.isFinite(fact) ? fact : undefined;
}

/** Empty when the fact is missing. */
export function listFact(problem: Problem, name: string): readonly string[] {
  const fact = Object.hasOwn(problem.facts, name) ? problem.facts[name] : undefined;
  return Array.isArray(fact) ? (fact as readonly string[]) : [];
}

/** The phrase of a fact, or '' when it is missing. */
export function withText(problem: Problem, name: string, phrase: (text: string) => string): string {
  const text = textFact(problem, name);
  return text === undefined ? '' : phrase(text);
}

/** The phrase of a list of names, the first few of them; '' when it is empty. */
export function withList(problem: Problem, name: string, phrase: (names: string) => string): string {
  const names = listFact(problem, name);
  return names.length === 0 ? '' : phrase(listed(names.map((each) => `“${each}”`), 6));
}

export function withNumber(problem: Problem, name: string, phrase: (figure: string) => string): string {
  const figure = numberFact(problem, name);
  return figure === undefined ? '' : phrase(figureInWords(figure));
}

/** The value as written, in quotes; '' when there is none or it is blank. */
export function valueIn(problem: Problem): string {
  const { value } = problem;
  return value === null || (typeof value === 'string' && value.trim() === '') ? '' : quoted(value);
}

export function householdIn(problem: Problem, who: EarnerNouns): string {
  return earnerNamed({ head: textFact(problem, 'head') ?? '', id: textFact(problem, 'household') ?? '' }, who);
}

/** `2022年3月`, or '' when no period is known. */
export function periodIn(problem: Problem): string {
  return withText(problem, 'period', (period) => periodInWords(period, textFact(problem, 'last')));
}

/** `“基础分评定”表第126行`, or '' when the earlier row is not known. */
export function firstPlaceIn(problem: Problem): string {
  const row = numberFact(problem, 'firstRow');
  if (row === undefined) return '';
  const sheet = textFact(problem, 'firstSheet');
  return sheet === undefined || sheet === problem.sheet ? `第${row}行` : `“${sheet}”表第${row}行`;
}

/** What a row in error costs, by the table it stands in. */
export function rowNotCounted(problem: Problem, who: EarnerNouns): string {
  switch (textFact(problem, 'role')) {
    case 'events':
      return '这一行不计分';
    case 'assessment':
      return `这一行的评分不采用，没有别的评分时${who.theOne}这一期就成了未评`;
    case 'redemptions':
      return `这次兑换没有从任何${who.aOne}的余额里扣除`;
    case 'decisions':
      return '这条决定不生效';
    case 'roster':
      return '花名册的这一行不采用';
    default:
      return isRegister(textFact(problem, 'role') as TableRole) ? '登记簿里的这一处不采用，得分不受影响' : '这一行不计入';
  }
}

/** The class of a row in error, by the table it stands in. */
export function classByRole(problem: Problem): EffectClass {
  switch (textFact(problem, 'role')) {
    case 'redemptions':
      return 'balance';
    case 'decisions':
    case 'roster':
      return 'rank-or-award';
    default:
      return isRegister(textFact(problem, 'role') as TableRole) ? 'none' : 'score';
  }
}
