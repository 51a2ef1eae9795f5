// What an answer would do before it is given: a question and a choice enter, or a correction that nobody asked about;
// the settings to be remembered leave, with what changes in the year by them.
import {
  SETTINGS_SHEET,
  settingsRows,
  STATUS_USES,
  type Answer,
  type Answers,
  type CellTable,
  type Ledger,
  type LedgerSettings,
  type Question,
  type SheetUse,
} from '../engine';
import { changedHouseholds, type ChangedHousehold } from './compare-years';
import { openTables, type OpenOptions, type OpenOutcome } from './open-ledger';
import { withAnswer } from './remember';

/** A choice as an answer, for every sheet where one question is about several sheets. `value`:
 * of a choice of the question, or any other that its kind allows. */
export function answerOf({ kind, sheet, word, sheets }: Question, value: string): Answer {
  const where = sheets.length > 1 ? '' : sheet;
  switch (kind) {
    case 'column':
      return { list: 'columns', answer: { sheet: where, header: word, role: value } };
    case 'item':
      return { list: 'items', answer: { word, item: value } };
    case 'status':
      return { list: 'statuses', answer: { word, counts: value === STATUS_USES.counts } };
    case 'sheet':
      return { list: 'sheets', answer: { sheet, use: value as SheetUse } };
    case 'dates':
      return { list: 'dates', answer: { sheet: where, header: word } };
  }
}

export type AnswerEffect = {
  /** To be remembered, should the person say yes. */
  readonly settings: LedgerSettings;
  /** What was answered before on the same matters and would no longer stand. */
  readonly replaced: readonly Answer[];
  readonly errorsBefore: number;
  readonly errorsAfter: number;
  /** `null` where the workbook is not scored, before or after; then only `scoredAfter` can be said. */
  readonly changed: readonly ChangedHousehold[] | null;
  /** How many households would have a score; 0 where the workbook would still not be scored. */
  readonly scoredAfter: number;
};

export type Opened = {
  readonly tables: readonly CellTable[];
  readonly outcome: OpenOutcome;
  readonly settings: LedgerSettings;
};

/** Reads and scores the workbook again as if the answers stood in it. Nothing is written. */
export function previewAnswers(opened: Opened, answers: readonly Answer[], options: OpenOptions): AnswerEffect {
  const replaced: Answer[] = [];
  const settings = answers.reduce((former, answer) => {
    const next = withAnswer(former, answer);
    replaced.push(...next.replaced);
    return next.settings;
  }, opened.settings);
  return { ...previewSettings(opened, settings, options), replaced };
}

/** The same of settings in which an answer was taken back. */
export function previewSettings(
  { tables, outcome: before }: Opened,
  settings: LedgerSettings,
  options: OpenOptions,
): AnswerEffect {
  const after = openTables(withSettings(tables, settings), options);
  const scored = before.kind === 'opened' && after.kind === 'opened';
  return {
    settings,
    replaced: [],
    errorsBefore: errorsIn(before),
    errorsAfter: errorsIn(after),
    changed: scored ? changedHouseholds(before.result, after.result) : null,
    scoredAfter: after.kind === 'opened' ? after.result.scores.householdCount : 0,
  };
}

/** The settings without one answer. */
export function withoutAnswer(settings: LedgerSettings, { list, answer }: Answer): LedgerSettings {
  const answers: Answers = {
    ...settings.answers,
    [list]: (settings.answers[list] as readonly unknown[]).filter((each) => each !== answer),
  };
  return { ...settings, answers };
}

/** The ledger of what was opened, scored or not; `null` where the workbook's own plan is faulty. */
export function ledgerOpened(outcome: OpenOutcome): Ledger | null {
  if (outcome.kind === 'opened') return outcome.result.ledger;
  return outcome.kind === 'plan-faulty' ? null : outcome.ledger;
}

function withSettings(tables: readonly CellTable[], settings: LedgerSettings): readonly CellTable[] {
  return [
    ...tables.filter(({ sheet }) => sheet !== SETTINGS_SHEET),
    { sheet: SETTINGS_SHEET, rows: settingsRows(settings), hidden: true },
  ];
}

function errorsIn(outcome: OpenOutcome): number {
  const problems = outcome.kind === 'opened' ? outcome.result.problems : (ledgerOpened(outcome)?.problems ?? []);
  return problems.filter(({ severity }) => severity === 'error').length;
}
