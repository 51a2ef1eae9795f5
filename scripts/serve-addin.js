// Where and how the add-in is served while it is worked on (webpack.serve.js), with what the person reads then: how to
// put it into Excel.
const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { DEVELOPMENT_ORIGIN } = require('./addin-origin.js');

/** Where `npx office-addin-dev-certs install` puts a certificate that this computer trusts. */
const CERTIFICATES = join(homedir(), '.office-addin-dev-certs');

function trustedCertificate() {
  const [key, cert, ca] = ['localhost.key', 'localhost.crt', 'ca.crt'].map((name) => join(CERTIFICATES, name));
  return [key, cert, ca].every((path) => existsSync(path))
    ? { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) }
    : null;
}

/** @param {boolean} trusted */
function instructions(trusted) {
  const certificate = trusted
    ? []
    : [
        'Excel opens only pages whose certificate it trusts. Once on this computer: npx office-addin-dev-certs install, then npm start again.',
        '',
      ];
  return [
    `See it without Excel: open ${DEVELOPMENT_ORIGIN}/taskpane.html in a browser and drop a ledger in, samples/fengsheng-2022.xlsx for one.`,
    '',
    `The add-in is served at ${DEVELOPMENT_ORIGIN} until you press Ctrl+C; its manifest is manifest.xml in this folder.`,
    '',
    ...certificate,
    'Excel on Windows: put manifest.xml into a folder of its own and share that folder (Properties > Sharing). In Excel: File > Options >',
    '  Trust Center > Trust Center Settings > Trusted Add-in Catalogs, add the share\'s name (\\\\COMPUTER\\FOLDER), tick "Show in Menu",',
    '  restart Excel. Then Insert > My Add-ins (or Home > Add-ins > More) > SHARED FOLDER > 村积分 > Add.',
    'Excel on Mac: copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make that folder when it is missing),',
    '  restart Excel, then Insert > Add-ins > My Add-ins (the small arrow) > 村积分.',
    'Excel on the web: open a workbook, Home > Add-ins > More Settings (or Insert > Office Add-ins) > Upload My Add-in > manifest.xml.',
    '',
    'Then Home > 村积分 > 打开面板.',
  ].join('\n');
}

/** @returns {import('webpack-dev-server').Configuration} */
function serving() {
  const certificate = trustedCertificate();
  const options = certificate === null ? {} : { options: certificate };
  return {
    port: new URL(DEVELOPMENT_ORIGIN).port,
    server: { type: 'https', ...options },
    // The overlay writes styles that the page's policy refuses: errors are in the terminal.
    client: { overlay: false },
    hot: false,
    onListening: () => console.log(instructions(certificate !== null)),
  };
}

module.exports = { serving };
