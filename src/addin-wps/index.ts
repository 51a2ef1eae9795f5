// The entry of the hidden page that WPS 表格 keeps open as long as it runs: the functions are registered and the buttons'
// callbacks are there before anything is waited for.
import '../older-browsers';
import { registerInWps } from '../functions/register-in-wps';
import { lookAtTables } from '../workbook/wps/read-tables';
import { ribbonCallbacks } from './ribbon';
import { wpsRoot, type WpsGlobals } from './root';
import { rememberFunctions } from './shared-notes';

const root = wpsRoot(globalThis as WpsGlobals);
if (root !== null) {
  Object.assign(globalThis, ribbonCallbacks(root, new URL('taskpane.html', document.location.href).href));
  rememberFunctions(root.lent, registerInWps(root.lent, { look: () => lookAtTables(root.app) }));
}
