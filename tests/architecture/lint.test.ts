// A lint rule that nobody sees fail goes dead: every rule of the house is broken once, on purpose, at a
// path where it must be seen.
import { ESLint, Linter } from 'eslint';
import * as tseslint from 'typescript-eslint';
import { PROJECT_ROOT } from './source-files';

const house = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
// Most rules need no types; without them a planted file need not exist.
const untyped = [...house, { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] } as Linter.Config];
// On a build server the parser would read a file's program from the disk once, and see nothing planted in it.
const typed = [
  ...house,
  { files: ['**/*.ts'], languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
] as Linter.Config[];

function rulesBrokenBy(text: string, path: string, config = untyped): readonly string[] {
  const linter = new Linter({ cwd: PROJECT_ROOT, configType: 'flat' });
  return linter
    .verify(text, config, { filename: path })
    .map((message) => message.ruleId ?? `unreadable: ${message.message}`);
}

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n');
const ENGINE = 'src/engine/scoring/planted.ts';

describe('eslint.config.js', () => {
  it('finds 0 breaks in 1 lawful file', () => {
    const text = `import type { Month } from '../basis/calendar';\n\nexport function next(month: Month): number {\n  return month + 1;\n}\n`;
    expect(rulesBrokenBy(text, ENGINE)).toEqual([]);
  });

  const breaks: readonly (readonly [string, string, string, string])[] = [
    ['301 lines', 'max-lines', ENGINE, lines(301, '//')],
    [
      'a function of 51 lines',
      'max-lines-per-function',
      ENGINE,
      `export function f(): void {\n${lines(49, 'g();')}\n}`,
    ],
    [
      '5 parameters',
      'max-params',
      ENGINE,
      'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1): unknown => [a, b, c, d, e];',
    ],
    ['a default export', 'no-restricted-syntax', ENGINE, 'export default 1;'],
    ['an empty catch', 'no-restricted-syntax', 'src/cli/planted.ts', 'try { f(); } catch { /* no matter */ }'],
    [
      'a catch that only logs',
      'no-restricted-syntax',
      'src/cli/planted.ts',
      'try { f(); } catch (e) { console.error(e); }',
    ],
    ['an empty .catch()', 'no-restricted-syntax', 'src/tasks/planted.ts', 'void f().catch(() => {});'],
    ['Excel.run outside its adapter', 'no-restricted-syntax', 'src/tasks/planted.ts', 'void Excel.run(f);'],
    [
      'a number that WPS only declares',
      'no-restricted-syntax',
      'src/workbook/wps/planted.ts',
      'export const hidden = Et.XlSheetVisibility.xlSheetHidden;',
    ],
    ['any', '@typescript-eslint/no-explicit-any', ENGINE, 'export const a: any = 1;'],
    ['@ts-ignore', '@typescript-eslint/ban-ts-comment', ENGINE, '// @ts-ignore\nexport const a = 1;'],
    ['a name never used', '@typescript-eslint/no-unused-vars', ENGINE, 'const a = 1;'],
    ['a note to finish later', 'no-warning-comments', ENGINE, '// to' + 'do: later\nexport const a = 1;'],
    ['==', 'eqeqeq', ENGINE, 'export const a = (b: number) => b == 1;'],
    ['toBeCloseTo', 'no-restricted-syntax', 'tests/engine/planted.test.ts', 'expect(1).toBeCloseTo(1);'],
    ['it.skip', 'no-restricted-syntax', 'tests/engine/planted.test.ts', "it.skip('x', f);"],
    ['describe.only', 'no-restricted-syntax', 'tests/engine/planted.test.ts', "describe.only('x', f);"],
    ['test.todo', 'no-restricted-syntax', 'tests/engine/planted.test.ts', "test.todo('x');"],
    ['xit', 'no-restricted-syntax', 'tests/engine/planted.test.ts', "xit('x', f);"],
    [
      'a lint rule switched off for nothing',
      'unreadable',
      ENGINE,
      '// eslint-disable-next-line eqeqeq\nexport const a = 1;',
    ],
  ];

  it.each(breaks)('sees %s by %s', (_, rule, path, text) => {
    expect(rulesBrokenBy(text, path).map((found) => found.replace(/^unreadable: .*/, 'unreadable'))).toContain(rule);
  });

  const impurities = [
    'Date.now()',
    'new Date(0)',
    'new Intl.NumberFormat()',
    'console.log(1)',
    'process.env',
    'globalThis',
    'setTimeout(f, 1)',
    'fetch(u)',
    'performance.now()',
    'document.title',
    "require('x')",
    'Math.random()',
    '(1).toFixed(1)',
    '(1).toPrecision(1)',
    "'a'.toLocaleUpperCase()",
    "'a'.localeCompare('b')",
  ];

  it.each(impurities)('sees 1 impurity in the engine and 0 in the command line: %s', (expression) => {
    const text = `export const a = () => ${expression};`;
    const ofPurity = (path: string) => rulesBrokenBy(text, path).filter((rule) => rule.startsWith('no-restricted'));
    expect(ofPurity(ENGINE)).toHaveLength(1);
    expect(ofPurity('src/cli/planted.ts')).toEqual([]);
  });

  const imports: readonly (readonly [string, string])[] = [
    ['src/engine/basis/planted.ts', '../scheme/types'],
    ['src/engine/ledger/planted.ts', '../scoring/types'],
    ['src/engine/scoring/steps/planted.ts', '../../ranking/types'],
    ['src/engine/ranking/planted.ts', '../wording/lines'],
    ['src/engine/ranking/planted.ts', '../index'],
    ['src/engine/ranking/planted.ts', '..'],
    ['src/engine/ranking/planted.ts', 'valibot'],
    ['src/engine/scheme/planted.ts', 'node:fs'],
    ['src/engine/sheets/planted.ts', '../../tasks/award'],
    ['src/tasks/planted.ts', '../engine/scoring/types'],
    ['src/tasks/planted.ts', '../cli/main'],
    ['src/tasks/planted.ts', '../workbook/file/open'],
    ['src/workbook/file/planted.ts', 'node:fs'],
    ['src/cli/planted.ts', '../engine/wording/lines'],
    ['src/functions/planted.ts', '../taskpane/app'],
    ['src/taskpane/planted.ts', '../functions/table'],
  ];

  it.each(imports)('sees 1 forbidden import in %s: %s', (path, specifier) => {
    expect(rulesBrokenBy(`import { x } from '${specifier}';\nexport const y = x;`, path)).toEqual([
      'no-restricted-imports',
    ]);
  });

  const lawful: readonly (readonly [string, string])[] = [
    ['src/engine/scheme/planted.ts', 'valibot'],
    ['src/engine/scheme/planted.ts', '../../../schemes/fengsheng.json'],
    ['src/engine/basis/planted.ts', '../../../calendars/china.json'],
    ['src/engine/sheets/planted.ts', '../wording/lines'],
    ['src/engine/planted.ts', './scoring/types'],
    ['src/cli/json/planted.ts', '../../engine'],
    ['src/workbook/file/planted.ts', '@e965/xlsx'],
    ['src/cli/commands/planted.ts', '../wording/files'],
    ['src/cli/planted.ts', '../workbook/file/open'],
  ];

  it.each(lawful)('sees 0 forbidden imports in %s: %s', (path, specifier) => {
    expect(rulesBrokenBy(`import { x } from '${specifier}';\nexport const y = x;`, path)).toEqual([]);
  });

  const columns = [
    'export const a = (household: number, month: number) => household * 12 + month;',
    'export const a = new Float64Array(12);',
    'export type A = { readonly points: Int32Array };',
  ];

  it.each(columns)('sees 1 column outside the stages and 0 in 3 stages: %s', (text) => {
    const ofColumns = (path: string) => rulesBrokenBy(text, path).filter((rule) => rule.startsWith('columns/'));
    for (const folder of ['engine/sheets', 'engine/wording', 'tasks', 'cli/json', 'functions', 'taskpane'])
      expect([folder, ofColumns(`src/${folder}/planted.ts`)]).toEqual([folder, ['columns/columns-stay-inside']]);
    for (const folder of ['engine/scoring', 'engine/ranking', 'engine/year'])
      expect([folder, ofColumns(`src/${folder}/planted.ts`)]).toEqual([folder, []]);
  });

  const sentinels = [
    'export const a = (rank: number) => (rank === -1 ? null : rank);',
    'export const a = (rank: number | null) => rank ?? -1;',
    'export const a = (points: number) => Number.isNaN(points);',
    'export const a = (state: number) => state !== 255;',
    'export const a = NaN;',
  ];

  it.each(sentinels)('sees 1 number that stands for nothing outside the stages and 0 in 3 stages: %s', (text) => {
    const ofSentinels = (path: string) => rulesBrokenBy(text, path).filter((rule) => rule.includes('sentinels'));
    for (const folder of ['engine/sheets', 'engine/wording', 'tasks', 'cli/json', 'functions', 'taskpane'])
      expect([folder, ofSentinels(`src/${folder}/planted.ts`)]).toEqual([folder, ['columns/sentinels-stay-inside']]);
    for (const folder of ['engine/scoring', 'engine/ranking', 'engine/year'])
      expect([folder, ofSentinels(`src/${folder}/planted.ts`)]).toEqual([folder, []]);
  });

  it('takes 2 numbers below 0 that stand for something: an order, and the last of a list', () => {
    const text = 'export const a = (b: number[], c: number) => (c < 0 ? -1 : b.at(-1));';
    expect(rulesBrokenBy(text, 'src/cli/planted.ts')).toEqual([]);
  });

  it('sees 1 place of a column that is read outside the stages, by the types', () => {
    const text =
      "import type { YearScores } from '../engine';\n\nexport const a = ({ total }: YearScores) => total[0];\n";
    expect(rulesBrokenBy(text, 'src/cli/exit-code.ts', typed)).toEqual(['columns/columns-stay-inside']);
  });

  it('sees 1 look that the types make needless, and 0 where an index may find nothing', () => {
    const text = 'export const a = (names: readonly string[]) => [names[0] ?? 1, ...names.map((name) => name ?? 1)];\n';
    expect(rulesBrokenBy(text, 'src/cli/exit-code.ts', typed)).toEqual(['@typescript-eslint/no-unnecessary-condition']);
  });

  it('asks 4 folders for needless looks, and 3 where an index is taken for found for none', async () => {
    const eslint = new ESLint({ cwd: PROJECT_ROOT, overrideConfigFile: true, overrideConfig: house });
    const asked = async (folder: string) => {
      const config: unknown = await eslint.calculateConfigForFile(`src/${folder}/planted.ts`);
      return '@typescript-eslint/no-unnecessary-condition' in ((config as Linter.Config).rules ?? {});
    };
    for (const folder of ['cli', 'taskpane', 'engine/basis', 'engine/year'])
      expect([folder, await asked(folder)]).toEqual([folder, true]);
    for (const folder of ['engine/basis/columns', 'engine/scoring/steps', 'workbook/file/scan'])
      expect([folder, await asked(folder)]).toEqual([folder, false]);
  });

  it('sees 1 promise that nobody waits for, by the types', () => {
    expect(rulesBrokenBy("Promise.reject(new Error('x'));", 'src/engine/basis/points.ts', typed)).toContain(
      '@typescript-eslint/no-floating-promises',
    );
  });
});
