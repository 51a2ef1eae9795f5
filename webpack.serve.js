// Serves the add-in while it is worked on: npm start. Its bundles are those of webpack.config.js, made anew at each change.
const { serving } = require('./scripts/serve-addin.js');
const configure = require('./webpack.config.js');

module.exports = () => ({
  ...configure({ officejs: process.env.OFFICEJS }, { mode: 'development' }),
  stats: 'errors-warnings',
  devServer: serving(),
});
