// What a person may choose from for an argument of a formula: its name and the opened ledger enter, real households,
// months, parts leave.
import { formatMonth, headOf, type Household, type YearResult } from '../../../engine';
import { formulasWords } from '../../wording/formulas';
import { monthsShown } from '../scores/listed-households';

/** `value` is typed into the formula, `name` is shown. */
export type Choice = { readonly value: string; readonly name: string };

/** None for what can only be typed. `parts`: the parts of a score that functions know. */
export function choicesFor(argument: string, result: YearResult, parts: readonly string[]): readonly Choice[] {
  switch (argument) {
    case '户':
      return result.ledger.roster.households.map(choiceOf);
    case '月':
      return monthsOf(result);
    case '期':
      return [...monthsOf(result), ...shorterPeriods(result), yearOf(result)];
    case '年':
      return [yearOf(result), ...monthsOf(result).map(({ value }) => ({ value, name: formulasWords.upTo(value) }))];
    case '部分':
      return parts.map((part) => ({ value: part, name: part }));
    case '范围':
      return formulasWords.ofPeriod.map((scope) => ({ value: scope, name: scope }));
    case '账':
      return result.tallies.map(({ name }) => ({ value: name, name }));
    case '项目':
      return result.scheme.items.map(({ id, name }) => ({ value: id, name: name === id ? id : `${id} ${name}` }));
    default:
      return [];
  }
}

/** What a person means who has chosen nothing yet; `''` where nothing has to be chosen. */
export function firstChoice(argument: string, optional: boolean, choices: readonly Choice[]): string {
  return optional || (argument !== '户' && argument !== '期' && argument !== '月') ? '' : (choices[0]?.value ?? '');
}

/** A 户号 that reading has masked is none to ask by: then the name is. */
function choiceOf(household: Household): Choice {
  const head = headOf(household);
  if (household.id === '' || household.id === head || /[（）]/u.test(household.id))
    return { value: household.head, name: head };
  return { value: household.id, name: `${household.id} ${head}` };
}

/** The last month first: it is asked for most. */
function monthsOf(result: YearResult): readonly Choice[] {
  return [...monthsShown(result)].reverse().map((month) => ({ value: formatMonth(month), name: formatMonth(month) }));
}

/** Quarters and halves where the plan assesses by them. */
function shorterPeriods({ scores }: YearResult): readonly Choice[] {
  const asked = new Set(scores.aspects.map(({ periods }) => periods));
  const texts = [
    ...(asked.has(4) ? [1, 2, 3, 4].map((each) => `${scores.year}Q${each}`) : []),
    ...(asked.has(2) ? [1, 2].map((each) => `${scores.year}H${each}`) : []),
  ];
  return texts.map((value) => ({ value, name: value }));
}

function yearOf({ scores }: YearResult): Choice {
  return { value: String(scores.year), name: formulasWords.wholeYear(scores.year) };
}
