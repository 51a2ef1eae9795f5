// Bundles the command line into one file that any Node from 20 on runs by itself: what an office copies by hand.
// `--env installed` bundles what scripts/build.js puts into dist/, beside the project's packages.
const { join } = require('node:path');
const Minimizer = require('minimizer-webpack-plugin');
const { BannerPlugin } = require('webpack');
const { version } = require('./package.json');
const { licencesPlugin } = require('./scripts/licences.js');
const { PROGRAM } = require('./scripts/start-command.js');
const { TYPESCRIPT_RULES } = require('./scripts/swc-options.js');

/** The name of the file, ASCII for every file system. */
const CLI_FILE = `cunjifen-cli-${version}.cjs`;
const LICENCES_FILE = `cunjifen-cli-${version}-licences.txt`;

/** @type {import('webpack').Configuration} */
const COMMON = {
  mode: 'production',
  entry: './src/cli/main.ts',
  target: 'node20',
  devtool: false,
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: { rules: TYPESCRIPT_RULES },
  performance: { hints: false },
};

/** @param {string} [output] @returns {import('webpack').Configuration} */
const alone = (output = join(__dirname, 'dist', 'cli-file')) => ({
  ...COMMON,
  output: { path: output, filename: CLI_FILE, clean: true },
  // Readable by whoever has to vouch for it, with the licences' own words in place.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), licencesPlugin(LICENCES_FILE)],
});

/** @param {string} [output] @returns {import('webpack').Configuration} */
const installed = (output = join(__dirname, 'dist', 'src', 'cli')) => ({
  ...COMMON,
  output: { path: output, filename: PROGRAM, library: { type: 'commonjs2' } },
  // A third of the text, for .xls, .et and .ods alone.
  externals: { '@e965/xlsx': 'commonjs @e965/xlsx' },
  // Names stay, for whoever reads where an error was thrown; comments would be read at every start.
  optimization: {
    minimizer: [
      new Minimizer({
        minify: Minimizer.swcMinify,
        extractComments: false,
        minimizerOptions: { compress: false, mangle: false, format: { comments: false } },
      }),
    ],
  },
});

/** @type {(environment?: { readonly output?: string, readonly installed?: boolean }) => import('webpack').Configuration} */
const configuration = ({ output, installed: beside = false } = {}) => (beside ? installed(output) : alone(output));

module.exports = Object.assign(configuration, { CLI_FILE });
