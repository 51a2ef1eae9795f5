// Bundles the add-in for WPS 表格: a hidden page with the functions and the buttons, and the pane's page, as plain files
// with relative addresses that work without a server. No office.js.
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { contentPolicy } = require('./scripts/addin-assets.js');
const { licencesPlugin } = require('./scripts/licences.js');
const bundled = require('./webpack.config.js');
const { version } = require('./package.json');

const source = join(__dirname, 'src', 'addin-wps');

/** @type {(environment?: { readonly output?: string }, argv?: { readonly mode?: string }) => import('webpack').Configuration} */
module.exports = ({ output } = {}, argv = {}) => ({
  ...bundled({ functions: true }, argv),
  entry: { index: './src/addin-wps/index.ts', taskpane: './src/addin-wps/taskpane.ts' },
  output: {
    path: output ?? join(__dirname, 'dist', 'wps', `VillagePoints_${version}`),
    filename: '[name].js',
    // A page of a file has no address that a script could trust.
    publicPath: '',
    clean: true,
  },
  plugins: [
    licencesPlugin('licences.txt'),
    new CopyPlugin({
      patterns: [
        { from: join(source, '*.html'), to: '[name][ext]', transform: (page) => withPolicy(page.toString('utf8')) },
        { from: join(source, '*.xml'), to: '[name][ext]' },
        { from: join(source, 'taskpane.css'), to: 'taskpane.css' },
        { from: join(__dirname, 'src', 'addin', 'page.css'), to: 'page.css' },
        { from: join(__dirname, 'src', 'taskpane', 'pane.css'), to: 'pane.css' },
        { from: join(__dirname, 'assets', '*-32.png'), to: 'assets/[name][ext]' },
      ],
    }),
  ],
});

/** @param {string} page */
function withPolicy(page) {
  return page.replace('%POLICY%', contentPolicy("'self'", false));
}
