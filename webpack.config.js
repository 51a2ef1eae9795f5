// Bundles what runs inside a spreadsheet program: the functions alone, without React and without a DOM.
const { join } = require('node:path');

/** @type {(environment?: { readonly output?: string }) => import('webpack').Configuration} */
module.exports = ({ output } = {}) => ({
  mode: 'production',
  entry: { functions: './src/functions/office.ts' },
  output: { path: output ?? join(__dirname, 'dist', 'functions'), filename: '[name].js' },
  // The oldest browser inside the programs we know (WPS).
  target: ['web', 'browserslist:chrome 104'],
  devtool: false,
  resolve: { extensions: ['.ts', '.js', '.json'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noEmit: false } },
      },
    ],
  },
  // tests/functions/office.test.ts holds the size.
  performance: { hints: false },
});
