// The buttons of ribbon.xml: the id of one that was pressed enters, the pane is shown with the page it stands for, or put
// away. WPS calls by name and does not wait: everything is done when the call returns.
import type { PaneTab } from '../taskpane/session/pane-tab';
import type { WpsRoot } from './root';
import { askForTab, knownPane, rememberPane } from './shared-notes';
import { wpsWords } from './wording';

/** The buttons by id: the page of the pane that each opens, `null` for the one shown last. */
const OPENING: Readonly<Record<string, PaneTab | null>> = {
  villagePointsOpen: null,
  villagePointsCheck: 'check',
  villagePointsAwards: 'awards',
};
const CLOSING = 'villagePointsClose';
const DOCKED_RIGHT = 2;

/** What WPS calls by these names. */
export type RibbonCallbacks = {
  readonly villagePointsLoaded: () => boolean;
  readonly villagePointsPressed: (control: { readonly Id: string }) => boolean;
  readonly villagePointsImage: (control: { readonly Id: string }) => string;
};

/** `panePage`: the whole address of the pane's page; a pane's own idea of where it is cannot be relied on. */
export function ribbonCallbacks({ lent }: WpsRoot, panePage: string): RibbonCallbacks {
  const open = (): void => {
    const known = knownPane(lent);
    if (known !== null) {
      known.Visible = true;
      return;
    }
    const pane = lent.CreateTaskPane(panePage, wpsWords.title);
    rememberPane(lent, pane);
    pane.DockPosition = DOCKED_RIGHT;
    pane.Visible = true;
  };
  return {
    villagePointsLoaded: () => true,
    villagePointsPressed: ({ Id }) => {
      if (Id === CLOSING) {
        const pane = knownPane(lent);
        if (pane !== null) pane.Visible = false;
        return true;
      }
      if (!(Id in OPENING)) return false;
      const tab = OPENING[Id] ?? null;
      if (tab !== null) askForTab(lent, tab);
      open();
      return true;
    },
    villagePointsImage: ({ Id }) => `assets/${IMAGES[Id] ?? 'icon'}-32.png`,
  };
}

const IMAGES: Readonly<Record<string, string>> = { villagePointsCheck: 'check', villagePointsAwards: 'awards' };
