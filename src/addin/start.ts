// Brings the add-in to life in its page: Office, the page and the way to a workbook enter; in Excel the pane opens, the
// workbook's formulas calculate and the ribbon's buttons work; anywhere else the page takes a file instead.
import type { PaneTab } from '../taskpane/session/pane-tab';
import type { PaneHost, Session } from '../taskpane/session/session';
import { begin } from './begin';
import type { OfficeRuntime } from './office-runtime';
import { paneTheme } from './pane-theme';
import { say } from './say';
import { addinWords } from './wording';

/** The FunctionName of each button in manifest.xml that opens a page, and the page. */
export const BUTTON_PAGES: Readonly<Record<string, PaneTab>> = { showCheck: 'check', showAwards: 'awards' };

/** What there is to work on: the workbook that Excel has open, or a file that is dropped into the page, which is loaded
 * when it is asked for. */
export type Ways = {
  readonly excel: () => PaneHost;
  readonly withoutOffice: () => Promise<(root: HTMLElement, forcedColors: boolean) => void>;
};

export type Page = { readonly root: HTMLElement; readonly forcedColors: boolean };

/** Resolves when the workbook is ready to work in. Never rejects for what the host will not do: the pane says it. */
export async function start<Behavior>(
  office: OfficeRuntime<Behavior> | undefined,
  page: Page,
  ways: Ways,
): Promise<void> {
  if (office === undefined) return say(page.root, addinWords.noLibrary);
  const { host } = await office.onReady();
  if (host !== 'Excel') return openWithoutOffice(page, ways.withoutOffice);
  const theme = paneTheme(office.context.officeTheme, page.forcedColors);
  await begin(page.root, ways.excel(), theme, async (session) => {
    connectButtons(office, session);
    return (await loadsWithDocument(office)) ? null : addinWords.notKept;
  });
}

/** Only those who are not in Excel load it. */
function openWithoutOffice({ root, forcedColors }: Page, load: Ways['withoutOffice']): Promise<void> {
  return load().then(
    (openFilePage) => openFilePage(root, forcedColors),
    () => say(root, addinWords.paneNotLoaded),
  );
}

function connectButtons<Behavior>(office: OfficeRuntime<Behavior>, session: Session): void {
  for (const [id, tab] of Object.entries(BUTTON_PAGES)) {
    office.actions.associate(id, (event) => {
      session.show(tab);
      void office.addin.showAsTaskpane().finally(() => event.completed());
    });
  }
}

/** Asks Excel to load the add-in with this workbook from now on; false when Excel would not. */
async function loadsWithDocument<Behavior>({ addin, StartupBehavior }: OfficeRuntime<Behavior>): Promise<boolean> {
  try {
    if ((await addin.getStartupBehavior()) !== StartupBehavior.load)
      await addin.setStartupBehavior(StartupBehavior.load);
    return true;
  } catch {
    return false;
  }
}
