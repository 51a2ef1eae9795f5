// Joins the pane to what is around it: Office, the workbook that Excel has open, today's date.
import { openExcelHost } from '../workbook/excel';
import { formulasPart } from '../taskpane/features/formulas/part';
import { today } from '../taskpane/session/today';
import { functionCatalogue } from './catalogue';
import type { OfficeRuntime } from './office-runtime';
import { start } from './start';

/** Microsoft's global; absent when office.js was not loaded. */
declare const Office: OfficeRuntime<string>;

export function openPage(root: HTMLElement): Promise<void> {
  const forcedColors = matchMedia('(forced-colors: active)').matches;
  return start(
    typeof Office === 'undefined' ? undefined : Office,
    { root, forcedColors },
    {
      excel: () => ({ ...openExcelHost(), today, where: 'excel', formulas: formulasPart(functionCatalogue()) }),
      withoutOffice: () =>
        import(/* webpackChunkName: "filepage" */ '../filepage/page').then(({ openFilePage }) => openFilePage),
    },
  );
}
