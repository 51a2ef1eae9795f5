// The pane: the gzipped sizes of the page's scripts, and how long a clerk waits for the first view of a ledger.
import { printedBy } from './run-script';
import type { Figure } from './print';
import { SIZES } from './synthetic-ledger';

type FirstView = { readonly milliseconds: number; readonly functions: number; readonly pane: number };

export function paneFigures(): readonly Figure[] {
  const { milliseconds, functions, pane } = printedBy<FirstView>('tests', 'browser', 'first-view.ts');
  return [
    { what: 'the pane’s script, gzipped', value: pane / 1000, unit: 'KB', atMost: 200 },
    { what: 'the page’s first script (functions), gzipped', value: functions / 1000, unit: 'KB' },
    { what: 'both together, gzipped', value: (pane + functions) / 1000, unit: 'KB' },
    { what: `first view of ${SIZES.S.rows} rows in headless Chromium`, value: milliseconds, unit: 'ms', atMost: 1000 },
  ];
}
