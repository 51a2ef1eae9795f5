// How one TypeScript file becomes JavaScript wherever types are not looked at: in the tests, in the bundles. Its name's
// ending enters, the settings of swc leave. What it may say is checked by TypeScript itself (check-types.js).

/**
 * @param {'ts' | 'tsx'} ending
 * @returns {import('@swc/core').Options}
 */
function swcOptions(ending) {
  return {
    swcrc: false,
    jsc: {
      // As `target` in tsconfig.json.
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: ending === 'tsx' },
      transform: { react: { runtime: 'automatic', development: false } },
    },
  };
}

/** What webpack loads TypeScript with: a rule for each ending. @type {import('webpack').RuleSetRule[]} */
const TYPESCRIPT_RULES = [
  { test: /\.ts$/, loader: 'swc-loader', options: swcOptions('ts') },
  { test: /\.tsx$/, loader: 'swc-loader', options: swcOptions('tsx') },
];

module.exports = { swcOptions, TYPESCRIPT_RULES };
