// Where the page gets Microsoft's office.js from: the choice OFFICEJS enters, what to copy and whom the page may ask
// leaves.
const { dirname, join } = require('node:path');

const PACKAGE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What office.js asks for in Excel on Windows, Mac and the web, in Chinese and English;
 * the rest of its 87 MB is for other programs. */
const EXCEL_SUBSET = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** @typedef {{ readonly script: string, readonly source: string, readonly copies: readonly { readonly from: string, readonly to: string }[] }} OfficeLibrary */

/** @type {Readonly<Record<string, () => OfficeLibrary>>} */
const LIBRARIES = {
  vendor: () => ({
    script: 'office/office.js',
    source: "'self'",
    copies: [
      ...EXCEL_SUBSET.map((name) => ({ from: join(PACKAGE, name), to: `office/${name}` })),
      { from: join(PACKAGE, '..', 'LICENSE.md'), to: 'office/LICENSE.md' },
    ],
  }),
  cdn: () => elsewhere('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  cn: () => elsewhere('https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'),
};

/** @param {string} script @returns {OfficeLibrary} */
function elsewhere(script) {
  return { script, source: `'self' ${new URL(script).origin}`, copies: [] };
}

/** @param {string | undefined} choice `vendor` when it is left out. Throws a sentence for any other word. */
function officeLibrary(choice = 'vendor') {
  if (!Object.hasOwn(LIBRARIES, choice))
    throw new Error(
      `OFFICEJS=${choice}: say vendor (copied into dist), cdn (Microsoft's servers) or cn (those of 21Vianet in China).`,
    );
  return LIBRARIES[choice]();
}

module.exports = { officeLibrary };
