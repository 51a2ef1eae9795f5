// What a person is to settle, for a terminal: the question, the rows that hang on it, what the cells suggest, and the
// command that answers it.
import { sheetUseWord, withoutPrivateNumbers, type Choice, type Question } from '../../engine';
import { mapCommand, type MapTarget } from '../map-command';
import { visible } from '../terminal-text';
import { questionWords } from '../wording/questions';

/** '' where there is nothing to settle. `target`: the path, plan and year as typed, and whether the file's format can be
 * written back. */
export function printQuestions(questions: readonly Question[], target: MapTarget): string {
  if (questions.length === 0) return '';
  return [
    `${questionWords.heading(questions.length)}\n`,
    ...questions.map((question, at) => {
      const command = mapCommand(question, target);
      const suggested = question.choices.find(({ value }) => value === question.suggested);
      const lines = [
        `  ${at + 1}. ${questionWords.ask(question)}${suggested === undefined ? '' : questionWords.suggested(suggested.label)}`,
        ...(suggested === undefined || question.choices.length > 1
          ? [`     ${questionWords.choices(question.choices.map((choice) => asWritten(question.kind, choice)))}`]
          : []),
        `     ${command ?? (question.kind === 'column' && question.word === '' ? questionWords.noHeader : questionWords.noCommand)}`,
      ];
      return lines.map((line) => `${indented(withoutPrivateNumbers(line))}\n`).join('');
    }),
  ].join('');
}

/** A sheet's use is written in Chinese. */
function asWritten(kind: Question['kind'], { value, label }: Choice): Choice {
  const word = sheetUseWord(value);
  return kind === 'sheet' && word !== value ? { value: word, label: word } : { value, label };
}

/** Visible text that keeps the blanks which set it in. */
function indented(line: string): string {
  return /^ */u.exec(line)?.[0] + visible(line);
}
