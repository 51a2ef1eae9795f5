// What the hidden page and the pane tell each other: they share no memory, only what WPS keeps for an add-in until it is
// closed. The word and the spreadsheet program share that too, so that every key says which of them it belongs to.
import type { PaneTab } from '../taskpane/session/pane-tab';
import type { WpsPane, WpsRoot } from './root';

const PANE = 'village_points_pane_et';
const TAB = 'village_points_tab_et';
const FUNCTIONS = 'village_points_functions_et';

type Lent = WpsRoot['lent'];

/** The pane as it was made, `null` before, and where WPS knows it no more. */
export function knownPane({ PluginStorage, GetTaskPane }: Lent): WpsPane | null {
  const id = PluginStorage.getItem(PANE) as string | number | null | undefined;
  if (id === null || id === undefined || id === '') return null;
  try {
    return GetTaskPane(Number(id)) ?? null;
  } catch {
    return null;
  }
}

export function rememberPane({ PluginStorage }: Lent, { ID }: Pick<WpsPane, 'ID'>): void {
  PluginStorage.setItem(PANE, ID);
}

/** The page of the pane that a button asked for. */
export function askForTab({ PluginStorage }: Lent, tab: PaneTab): void {
  PluginStorage.setItem(TAB, tab);
}

/** The page asked for since the last time; `null` when none was. */
export function takeTab({ PluginStorage }: Lent): PaneTab | null {
  const asked = PluginStorage.getItem(TAB) as string | null | undefined;
  if (asked !== 'check' && asked !== 'awards') return null;
  PluginStorage.removeItem(TAB);
  return asked;
}

export function rememberFunctions({ PluginStorage }: Lent, count: number): void {
  PluginStorage.setItem(FUNCTIONS, String(count));
}

/** Whether this WPS calculates our functions. */
export function hasFunctions({ PluginStorage }: Lent): boolean {
  return Number(PluginStorage.getItem(FUNCTIONS)) > 0;
}
