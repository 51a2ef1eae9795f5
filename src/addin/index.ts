// The entry of the page that Excel keeps open as long as the workbook: the functions are there at once, then the pane.
import { registerFunctions, type FunctionsRuntime } from '../functions/register';
import { openExcelHost } from '../workbook/excel';
import type { OfficeRuntime } from './office-runtime';
import { start } from './start';

/** Microsoft's globals; absent when office.js was not loaded. */
declare const CustomFunctions: FunctionsRuntime<string>;
declare const Office: OfficeRuntime<string>;

/** The day on the wall, as `2022-12-31`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions);

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
const forcedColors = matchMedia('(forced-colors: active)').matches;
void start(typeof Office === 'undefined' ? undefined : Office, { root, forcedColors }, () => ({ ...openExcelHost(), today }));
