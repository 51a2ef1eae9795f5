// What the pane remembers in the workbook: settings and the places of tables that a person corrected.
import { holdsOnlySettings, settingsRows, SETTINGS_SHEET, type LedgerSettings, type TableBinding } from '../engine';
import type { Desk } from '../workbook/desk';

/** Writes the hidden sheet 积分设置 whole. Throws HostFailure. */
export function rememberSettings(desk: Desk, settings: LedgerSettings): Promise<void> {
  return desk.writePlainSheet({ name: SETTINGS_SHEET, rows: settingsRows(settings), hidden: true, isOurs: holdsOnlySettings });
}

/** The settings with one table's place corrected: it stands instead of what was said of the same header row, or of the table that was guessed there. */
export function withBinding(settings: LedgerSettings, binding: TableBinding): LedgerSettings {
  const others = settings.bindings.filter(({ sheet, headerRow }) => sheet !== binding.sheet || headerRow !== binding.headerRow);
  return { ...settings, bindings: [...others, binding] };
}

/** The settings without what was said of a table. */
export function withoutBinding(settings: LedgerSettings, { sheet, headerRow }: Pick<TableBinding, 'sheet' | 'headerRow'>): LedgerSettings {
  return { ...settings, bindings: settings.bindings.filter((binding) => binding.sheet !== sheet || binding.headerRow !== headerRow) };
}
