// What is remembered in the workbook: settings, the places of tables that a person corrected, and what a person
// answered.
import {
  holdsOnlySettings,
  settingsRows,
  SETTINGS_SHEET,
  withAnswerAmong,
  type Answer,
  type LedgerSettings,
  type TableBinding,
} from '../engine';
import type { Desk } from '../workbook/desk';
import { withoutPrivateCells } from './private-cells';

/** Writes the hidden sheet 积分设置 whole; sheets with a private number in their name are kept by what is shown of it.
 * Throws HostFailure. */
export function rememberSettings(desk: Pick<Desk, 'writePlainSheet'>, settings: LedgerSettings): Promise<void> {
  return desk.writePlainSheet({
    name: SETTINGS_SHEET,
    rows: withoutPrivateCells(settingsRows(settings)),
    hidden: true,
    isOurs: holdsOnlySettings,
  });
}

/** The settings with one table's place corrected: it stands instead of what was said of the same header row, or of the
 * table that was guessed there. */
export function withBinding(settings: LedgerSettings, binding: TableBinding): LedgerSettings {
  const others = settings.bindings.filter(
    ({ sheet, headerRow }) => sheet !== binding.sheet || headerRow !== binding.headerRow,
  );
  return { ...settings, bindings: [...others, binding] };
}

/** The settings without what was said of a table. */
export function withoutBinding(
  settings: LedgerSettings,
  { sheet, headerRow }: Pick<TableBinding, 'sheet' | 'headerRow'>,
): LedgerSettings {
  return {
    ...settings,
    bindings: settings.bindings.filter((binding) => binding.sheet !== sheet || binding.headerRow !== headerRow),
  };
}

/** The settings with one answer more. `replaced`: what was answered on the same matter before and now no longer stands;
 * it is to be said. */
export function withAnswer(
  settings: LedgerSettings,
  answer: Answer,
): { readonly settings: LedgerSettings; readonly replaced: readonly Answer[] } {
  const { answers, replaced } = withAnswerAmong(settings.answers, answer);
  return { settings: { ...settings, answers }, replaced };
}
