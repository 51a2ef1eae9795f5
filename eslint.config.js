// The rules of the house that a linter can see. Which folder may import which is read from
// tests/architecture/house.json; tests/architecture/lint.test.ts plants one break of every rule.
const tseslint = require('typescript-eslint');
const columns = require('./scripts/lint-columns');
const house = require('./tests/architecture/house.json');

/** What swallows a failure or names nothing, everywhere. */
const SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Rethrow the failure, map it, or show it.' },
  {
    selector:
      "CatchClause > BlockStatement[body.length=1] > ExpressionStatement > CallExpression[callee.object.name='console']",
    message: 'A line on the console is not what the person sees: rethrow the failure, map it, or show it.',
  },
  {
    selector:
      "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='BlockStatement'][body.body.length=0]",
    message: 'Rethrow the failure, map it, or show it.',
  },
];

const EXCEL_RUN = {
  selector: "MemberExpression[object.name='Excel'][property.name='run']",
  message: 'Only workbook/excel says Excel.run.',
};

/** The typings of WPS declare numbers that are not there when the program runs. */
const WPS_ENUM = {
  selector:
    "MemberExpression[object.type='MemberExpression'][object.object.name='Et'][object.property.name=/^Xl/], VariableDeclarator > MemberExpression[object.name='Et'][property.name=/^Xl/]",
  message: 'Et.Xl… is nothing when the program runs: a number of our own, in workbook/wps/et.',
};

/** What would make a score depend on the machine, the clock or chance. */
const IMPURE_GLOBALS = [
  'Date',
  'Intl',
  'Temporal',
  'console',
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'Buffer',
  'require',
  'Excel',
  'Office',
];
const IMPURE_MEMBERS = [
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The engine knows no chance.' },
  {
    selector: 'MemberExpression[property.name=/^(toLocale|toFixed$|toPrecision$|localeCompare$)/]',
    message: 'The engine knows no locale and no rounding of floats: use formatPoints.',
  },
];

const TOLERANT_TESTS = [
  { selector: "MemberExpression[property.name='toBeCloseTo']", message: 'Points are exact: toBe or toEqual.' },
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
    message: 'Every test runs.',
  },
  { selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', message: 'Every test runs.' },
];

const shape = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 4 }],
  'no-restricted-syntax': ['error', ...SYNTAX, EXCEL_RUN, WPS_ENUM],
  'no-empty': 'error',
  eqeqeq: 'error',
  'no-warning-comments': 'error',
  'prefer-const': 'error',
  'no-var': 'error',
  'no-misleading-character-class': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-useless-escape': 'error',
  'no-unsafe-finally': 'error',
  'no-cond-assign': 'error',
  'no-self-assign': 'error',
};

/** Where an index is taken for found (see DECISIONS): by those types a look whether it was would be needless. */
const LOOSE = [
  ...['basis/columns', 'ledger', 'scoring', 'account', 'audit', 'ranking'].map((stage) => `src/engine/${stage}/**`),
  'src/workbook/file/scan/**',
];

const isStage = (folder) => folder.startsWith('engine/');

/** What a folder of src may not import, as patterns on the words of its import lines. */
function refusedImports(folder, { from, packages }) {
  const names = packages.map((name) => (name.endsWith('*') ? name.slice(0, -1) : `${name}$`));
  const patterns = [{ regex: `^(?!${['\\.', ...names].join('|')})`, message: `This package is not for ${folder}.` }];
  const rooms = Object.keys(house.imports).filter(
    (room) =>
      isStage(room) === isStage(folder) && room !== folder && !from.includes(room) && !folder.startsWith(`${room}/`),
  );
  const words = rooms.map((room) => room.replace(/^engine\//, ''));
  if (words.length > 0)
    // A stage's own file may be called like a later stage: other stages begin with `..` there.
    patterns.push({
      regex: `^\\.${isStage(folder) ? '\\.' : ''}[./]*/(${words.join('|')})(/|$)`,
      message: `${folder} may not import this folder.`,
    });
  if (isStage(folder))
    patterns.push({
      regex: '^\\.[./]*/(index|tasks|workbook|cli|functions|taskpane)(/|$)|^[./]*\\.$',
      message: 'A stage reads neither the index nor what stands outside the engine.',
    });
  else if (folder !== 'engine')
    patterns.push({ regex: '(^|/)engine/(?!index$)', message: 'The engine has one door: engine/index.' });
  return patterns;
}

// Inner folders come last, so that their own word stands.
const direction = Object.entries(house.imports)
  .sort(([a], [b]) => a.split('/').length - b.split('/').length)
  .map(([folder, permission]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`, `src/${folder}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedImports(folder, permission) }] },
  }));

module.exports = tseslint.config(
  { ignores: ['dist/', 'tmp/', 'coverage/', 'node_modules/', 'samples/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      // One program of all files: by their own settings the engine's types were found anew for each of five.
      parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: __dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...shape,
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // What answers at once may stand behind a port that others answer later.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  ...direction,
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-syntax': ['error', ...SYNTAX, EXCEL_RUN, ...IMPURE_MEMBERS],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // The stages that make the columns and read them. Digests of rows and the parts of a file are no figures of
    // households.
    ignores: [
      ...['basis', 'scheme', 'ledger', 'scoring', 'account', 'audit', 'ranking', 'year'].map(
        (stage) => `src/engine/${stage}/**`,
      ),
      'src/functions/{content-digest,kept-table,ledger-tables}.ts',
      'src/workbook/file/**',
      'src/older-browsers.ts',
    ],
    plugins: { columns },
    rules: { 'columns/columns-stay-inside': 'error', 'columns/sentinels-stay-inside': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: LOOSE,
    // A look that the types make needless says that the author knew less than they do.
    languageOptions: { parserOptions: { project: './tsconfig.lint-strict.json' } },
    rules: { '@typescript-eslint/no-unnecessary-condition': 'error' },
  },
  { files: ['src/workbook/excel/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...SYNTAX] } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, ...TOLERANT_TESTS],
      // A describe() callback is as long as its tests: tests/architecture/function-lengths.ts measures the rest.
      'max-lines-per-function': 'off',
      // A fake host may throw whatever a host throws.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
