// Why a year has no awards: a year enters, the sentence for the cell leaves.
import { isTermOpen, termOf, type YearResult } from '../engine';
import * as say from './wording/failures';

/** The plan has none, or its term of several years is not over. */
export function whyNoAwards({ scheme, scores }: YearResult): string {
  const term = isTermOpen(scheme, scores.year) ? termOf(scheme, scores.year) : null;
  return term === null ? say.noAwards() : say.openTerm(term.last);
}
