// What a person said of the wordings of items: the names of a plan enter, the same names with the answers leave.
import { compact } from '../../basis/cells';
import { NOT_SCORED, type Answers } from '../questions';
import { LEFT_OUT } from './name-index';
import type { SchemeNames } from './scheme-names';

/** The names with the wordings of items that a person was asked about; the last answer on a wording stands. */
export function withItemAnswers(names: SchemeNames, answers: Answers['items']): SchemeNames {
  if (answers.length === 0) return names;
  const answered = new Map(
    answers.map(({ word, item }) => [compact(word), item === NOT_SCORED ? LEFT_OUT : names.items.find(item)]),
  );
  return { ...names, items: names.items.withAnswers(answered) };
}
