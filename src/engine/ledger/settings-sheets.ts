// Settings as 积分设置 keeps them enter, and the workbook's sheets; the settings leave with the sheets' own names:
// a name with a phone or an ID number in it is kept masked.
import { textOf } from '../basis/cells';
import { withoutPrivateNumbers } from '../basis/private-numbers';
import type { LedgerSettings } from './types';

export function withSheetNames(settings: LedgerSettings, sheets: readonly string[]): LedgerSettings {
  const masked = sheets
    .map((sheet) => ({ sheet, shown: withoutPrivateNumbers(sheet) }))
    .filter(({ sheet, shown }) => shown !== sheet);
  if (masked.length === 0) return settings;
  // A cell is read with its brackets made plain.
  const names = new Map(
    masked.flatMap(({ sheet, shown }) => [
      [shown, sheet],
      [textOf(shown), sheet],
    ]),
  );
  const named = <Of extends { readonly sheet: string }>(all: readonly Of[]): readonly Of[] =>
    all.map((one) => ({ ...one, sheet: names.get(one.sheet) ?? one.sheet }));
  const { bindings, answers } = settings;
  return {
    ...settings,
    bindings: named(bindings),
    answers: {
      ...answers,
      columns: named(answers.columns),
      sheets: named(answers.sheets),
      dates: named(answers.dates),
    },
  };
}
