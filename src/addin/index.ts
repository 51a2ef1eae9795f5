// The entry of the page that Excel keeps open as long as the workbook:
// the functions are there at once, the pane, which is larger, comes after them.
import '../older-browsers';
import { registerInExcel } from './excel-functions';
import { say } from './say';
import { addinWords } from './wording';

registerInExcel();

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
import(/* webpackChunkName: "pane" */ './pane').then(
  ({ openPage }) => openPage(root),
  () => say(root, addinWords.paneNotLoaded),
);
