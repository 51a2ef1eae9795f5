// Builds all that suites load into a browser or an emulated Excel, before they start:
// two suites at once would build it twice.
import { builtBundle, builtCliFile } from '../host/built-bundle';
import { builtAddin } from './built-addin';
import { builtPage } from './built-page';
import { bundleFor } from './bundle';

const PAGES = ['pane-page', 'file-page'];

async function main(): Promise<void> {
  builtAddin();
  builtPage();
  builtBundle();
  builtCliFile();
  for (const page of PAGES) await bundleFor(`tests/browser/${page}.ts`);
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exitCode = 1;
});
