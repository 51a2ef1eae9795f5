// The entry of the page that is one file: no Office, no server, no network.
import '../older-browsers';
import { openFilePage } from './page';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
openFilePage(root, matchMedia('(forced-colors: active)').matches);
