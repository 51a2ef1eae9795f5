// Joins the pane to what is around it: Office, the workbook that Excel has open, the day on the wall.
import { openExcelHost } from '../workbook/excel';
import type { OfficeRuntime } from './office-runtime';
import { start } from './start';

/** Microsoft's global; absent when office.js was not loaded. */
declare const Office: OfficeRuntime<string>;

/** The day on the wall, as `2022-12-31`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function openPage(root: HTMLElement): Promise<void> {
  const forcedColors = matchMedia('(forced-colors: active)').matches;
  return start(typeof Office === 'undefined' ? undefined : Office, { root, forcedColors }, () => ({ ...openExcelHost(), today }));
}
