// Bundles what runs inside a spreadsheet program: the functions alone, without React and without a DOM, and the page
// that Excel keeps open, with the functions and the pane. `--env functions` bundles the functions alone, `--env page`
// the page that needs no Office, as one file.
const { join } = require('node:path');
const Minimizer = require('minimizer-webpack-plugin');
const { addinAssets } = require('./scripts/addin-assets.js');
const { licencesPlugin } = require('./scripts/licences.js');
const { LICENCES, oneFile } = require('./scripts/one-file.js');
const { TYPESCRIPT_RULES } = require('./scripts/swc-options.js');

/** @type {(environment?: { readonly output?: string, readonly functions?: boolean, readonly page?: boolean, readonly origin?: string, readonly officejs?: string | undefined, readonly chineseNames?: boolean }, argv?: { readonly mode?: string }) => import('webpack').Configuration} */
module.exports = (
  { output, functions = false, page = false, origin, officejs, chineseNames = false } = {},
  { mode } = {},
) => ({
  mode: mode === 'development' ? 'development' : 'production',
  entry: page
    ? { filepage: './src/filepage/index.ts' }
    : { functions: './src/addin/functions-only.ts', ...(functions ? {} : { addin: './src/addin/index.ts' }) },
  output: {
    path: output ?? join(__dirname, 'dist', page ? 'page' : functions ? 'functions' : 'addin'),
    filename: '[name].js',
    clean: !functions,
  },
  // The oldest browser of village offices; what it lacks of the language stands in src/older-browsers.ts.
  target: ['web', 'browserslist:chrome 86'],
  devtool: mode === 'development' ? 'source-map' : false,
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  optimization: {
    // One script for the functions, one for the pane.
    splitChunks: { cacheGroups: { default: false, defaultVendors: false } },
    // A third of the time of webpack's own, and a fiftieth smaller.
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        // No getter of ours or of the libraries does anything but answer.
        minimizerOptions: { compress: { passes: 3, pure_getters: true, keep_fargs: false }, mangle: true },
      }),
    ],
  },
  module: {
    rules: [
      { test: /[\\/]xlsx[\\/]xlsx\.mjs$/, loader: require.resolve('./scripts/spare-readers.js') },
      {
        test: /[\\/]tokens[\\/]lib[\\/]themes[\\/](?:web[\\/](?:light|dark)|teams[\\/]highContrast)Theme\.js$/,
        loader: require.resolve('./scripts/spare-themes.js'),
      },
      // Of a door such as the engine's each script takes what it uses.
      {
        test: /\.tsx?$/,
        exclude:
          /[\\/](addin[\\/](index|functions-only)|addin-wps[\\/](index|taskpane)|filepage[\\/]index|older-browsers)\.ts$/,
        sideEffects: false,
      },
      ...TYPESCRIPT_RULES,
    ],
  },
  plugins: page
    ? [licencesPlugin(LICENCES), oneFile()]
    : functions
      ? []
      : addinAssets({ origin, officejs, chineseNames, development: mode === 'development' }),
  // tests/functions/office.test.ts holds the size of the functions, `npm run bench` shows that of the page.
  performance: { hints: false },
});
