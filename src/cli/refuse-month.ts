// A month asked for by `--month` → its refusal where the year has no such month.
import type { Month, YearResult } from '../engine';
import { sumsMonths } from './json/score-report';
import { Refusal } from './refusal';
import { scoreWords } from './wording/score';

/** `last`: the last month that may be asked for. Throws Refusal. */
export function refuseMonth(month: Month, result: YearResult, last = result.scores.asOf): void {
  const { start } = result.scores;
  if (!sumsMonths(result)) throw new Refusal(scoreWords.noMonths(result.scheme.name));
  if (month < start || month > last) throw new Refusal(scoreWords.monthOutside(month, start, last));
}
