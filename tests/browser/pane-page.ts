// What the pane's browser tests load into their page: the whole pane over a workbook in memory, opened by the test.
import type { CellTable } from '../../src/engine';
import { functionCatalogue } from '../../src/addin/catalogue';
import { formulasPart } from '../../src/taskpane/features/formulas/part';
import { openPane, type PaneTheme } from '../../src/taskpane/open-pane';
import { ledgerOpened } from '../../src/tasks/preview-answers';
import type { PaneTab } from '../../src/taskpane/session/pane-tab';
import type { Session } from '../../src/taskpane/session/session';
import { HostFailure } from '../../src/workbook/port';
import { OpenWorkbook } from '../support/open-workbook';
import type { PaneLedger } from './pane-ledgers';

export type PanePage = {
  readonly open: (tables: readonly CellTable[], theme: PaneTheme) => void;
  /** From now on, until the workbook is read again, this stands in place of what reading found. */
  readonly account: (account: PaneLedger['account']) => void;
  readonly show: (tab: PaneTab) => void;
  readonly workbook: () => OpenWorkbook;
  /** From now on the workbook does nothing, and says this. */
  readonly refuse: (sentence: string) => void;
};

const page: { session?: Session; workbook?: OpenWorkbook } = {};

(globalThis as unknown as { pane: PanePage }).pane = {
  open: (tables, theme) => {
    const root = document.createElement('div');
    root.id = 'root';
    // Loading the page anew instead would cost a second: what stood there before goes with its element.
    document.body.replaceChildren(root);
    page.workbook = new OpenWorkbook(tables);
    page.session = openPane(
      root,
      {
        workbook: page.workbook,
        desk: page.workbook,
        today: () => '2022-12-31',
        where: 'excel',
        formulas: formulasPart(functionCatalogue()),
      },
      theme,
    );
  },
  account: (account) => {
    const ledger = page.session?.current().ledger;
    if (ledger?.kind === 'read') Object.assign(ledgerOpened(ledger.outcome) ?? {}, account);
    page.session?.show('help');
    page.session?.show('ledger');
  },
  show: (tab) => page.session?.show(tab),
  workbook: () => page.workbook as OpenWorkbook,
  refuse: (sentence) => {
    if (page.workbook !== undefined) page.workbook.failure = new HostFailure('protected', sentence);
  },
};
