// Bundles the command line into one file that any Node from 20 on runs by itself: what an office copies by hand.
const { join } = require('node:path');
const { BannerPlugin } = require('webpack');
const { version } = require('./package.json');
const { licencesPlugin } = require('./scripts/licences.js');
const { TYPESCRIPT_RULES } = require('./scripts/swc-options.js');

/** The name of the file, ASCII for every file system. */
const CLI_FILE = `cunjifen-cli-${version}.cjs`;
const LICENCES_FILE = `cunjifen-cli-${version}-licences.txt`;

/** @type {(environment?: { readonly output?: string }) => import('webpack').Configuration} */
const configuration = ({ output } = {}) => ({
  mode: 'production',
  entry: './src/cli/main.ts',
  output: { path: output ?? join(__dirname, 'dist', 'cli-file'), filename: CLI_FILE, clean: true },
  target: 'node20',
  devtool: false,
  // Readable by whoever has to vouch for it, with the licences' own words in place.
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: { rules: TYPESCRIPT_RULES },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), licencesPlugin(LICENCES_FILE)],
  performance: { hints: false },
});

module.exports = Object.assign(configuration, { CLI_FILE });
