// The entry of the page that Excel keeps open as long as the workbook: the functions are there at once, the pane, which is
// larger, comes after them.
import { registerFunctions, type FunctionsRuntime } from '../functions/register';
import { say } from './say';
import { addinWords } from './wording';

/** Microsoft's global; absent when office.js was not loaded. */
declare const CustomFunctions: FunctionsRuntime<string>;

if (typeof CustomFunctions !== 'undefined') registerFunctions(CustomFunctions);

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
import(/* webpackChunkName: "pane" */ './pane').then(({ openPage }) => openPage(root), () => say(root, addinWords.paneNotLoaded));
