// The entry of the pane's page in WPS 表格: the workbook in front enters, the pane opens over it. It has a button of its
// own that puts it away, since a pane beside the sheet can keep the ribbon from hearing the mouse.
import '../older-browsers';
import { begin } from '../addin/begin';
import { functionCatalogue } from '../addin/catalogue';
import { paneTheme } from '../addin/pane-theme';
import { say } from '../addin/say';
import { formulasPart } from '../taskpane/features/formulas/part';
import type { PaneTab } from '../taskpane/session/pane-tab';
import { today } from '../taskpane/session/today';
import type { Session } from '../taskpane/session/session';
import { openWpsHost } from '../workbook/wps';
import { wpsRoot, type WpsGlobals, type WpsRoot } from './root';
import { hasFunctions, knownPane, takeTab } from './shared-notes';
import { wpsWords } from './wording';

/** How often the buttons' wishes are looked for; WPS tells a pane of nothing. */
const LOOK_EVERY = 500;

const place = document.getElementById('root');
if (place === null) throw new Error('the page has no root');
const found = wpsRoot(globalThis as WpsGlobals);
if (found === null) say(place, wpsWords.notInWps);
else void openPage(place, found);

function openPage(page: HTMLElement, root: WpsRoot): Promise<void> {
  const { app, lent } = root;
  addCloseButton(page, root);
  const calculates = hasFunctions(lent);
  const host = {
    ...openWpsHost(app, lent.ApiEvent ?? null),
    today,
    where: 'wps' as const,
    formulas: calculates ? formulasPart(functionCatalogue()) : null,
  };
  const theme = paneTheme(undefined, matchMedia('(forced-colors: active)').matches);
  return begin(page, host, theme, async (session) => {
    followButtons(session, lent);
    return calculates ? null : wpsWords.noFunctions;
  });
}

function addCloseButton(page: HTMLElement, { lent }: WpsRoot): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close-pane';
  button.textContent = wpsWords.close;
  button.addEventListener('click', () => {
    const pane = knownPane(lent);
    if (pane !== null) pane.Visible = false;
  });
  page.before(button);
}

function followButtons(session: Session, lent: WpsRoot['lent']): void {
  const follow = (): void => {
    const tab = askedTab(lent);
    if (tab !== null) session.show(tab);
  };
  follow();
  setInterval(follow, LOOK_EVERY);
}

/** WPS answers nothing while it asks the person something: the next look finds the wish. */
function askedTab(lent: WpsRoot['lent']): PaneTab | null {
  try {
    return takeTab(lent);
  } catch {
    return null;
  }
}
