// Holds the folders of src to their order, and this gate to its word: every kind of break is planted once.
import { importCircles, importsOf } from './import-circles';
import { importViolations, specifiersOf } from './import-direction';
import { allPrograms, sourceFilesOf } from './source-files';

const planted = (path: string, text: string) => importViolations([{ path, text }]);

describe('specifiersOf', () => {
  it('finds 6 modules named in 6 ways', () => {
    const text = `import a from 'a'; export * from 'b'; const c = await import('c'); const d = require('d'); type E = import('e').E; import f = require('f');`;
    expect([...specifiersOf({ path: 'x.ts', text })].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});

describe('importViolations', () => {
  it('finds 0 in src', () => {
    const files = sourceFilesOf('src');
    expect(files.length).toBeGreaterThan(0);
    expect(importViolations(files)).toEqual([]);
  });

  const stages = ['basis', 'scheme', 'ledger', 'scoring', 'account', 'ranking', 'sheets'];
  const backwards = stages.flatMap((stage, at) => stages.slice(at + 1).map((later) => [stage, later] as const));

  it.each(backwards)('sees 1 import from engine/%s of the later engine/%s', (stage, later) => {
    expect(planted(`src/engine/${stage}/planted.ts`, `import type { T } from '../${later}/types';`)).toEqual([
      `src/engine/${stage}/planted.ts: engine/${stage} may not import engine/${later} (../${later}/types)`,
    ]);
  });

  const breaks = [
    ['wording read by a stage', 'src/engine/scoring/planted.ts', '../wording/lines'],
    ['the index read by a stage', 'src/engine/scoring/planted.ts', '../index'],
    ['the index read by its folder name', 'src/engine/ledger/planted.ts', '..'],
    ['a package in the engine', 'src/engine/ledger/planted.ts', 'fflate'],
    ['Node in the engine', 'src/engine/ledger/planted.ts', 'node:fs'],
    ['Node in the engine by its bare name', 'src/engine/scheme/planted.ts', 'fs'],
    ['Node in the file adapter', 'src/workbook/file/planted.ts', 'node:fs'],
    ['Node in a task', 'src/tasks/planted.ts', 'node:fs/promises'],
    ['a task read by the engine', 'src/engine/planted.ts', '../tasks/award'],
    ['an adapter read by a task', 'src/tasks/planted.ts', '../workbook/file/open'],
    ['the command line read by a task', 'src/tasks/planted.ts', '../cli/main'],
    ['the engine read past its door', 'src/cli/planted.ts', '../engine/scoring/types'],
    ['the engine read past its door from a deeper folder', 'src/cli/commands/planted.ts', '../../engine/wording/lines'],
    ['the pane read by the functions', 'src/functions/planted.ts', '../taskpane/app'],
    ['the functions read by the pane', 'src/taskpane/planted.ts', '../functions/table'],
    ['the project read by the engine', 'src/engine/planted.ts', '../../package.json'],
    ['a file outside src', 'src/cli/planted.ts', '../../tests/x'],
  ] as const;

  it.each(breaks)('sees 1 break: %s', (_, path, specifier) => {
    expect(planted(path, `import { x } from '${specifier}';`)).toHaveLength(1);
  });

  it('sees 1 break in a file that stands in no folder of the house', () => {
    expect(planted('src/common/planted.ts', '')).toEqual(['src/common/planted.ts: stands in no folder of the house']);
  });

  const lawful = [
    ['an earlier stage', 'src/engine/sheets/planted.ts', '../ranking/types'],
    ['a file of the same folder', 'src/engine/scoring/steps/planted.ts', '../types'],
    ['valibot in scheme', 'src/engine/scheme/planted.ts', 'valibot'],
    ['a plan as JSON', 'src/engine/scheme/planted.ts', '../../../schemes/fengsheng.json'],
    ['the door by its folder', 'src/cli/json/planted.ts', '../../engine'],
    ['the door by its name', 'src/cli/planted.ts', '../engine/index'],
    ['the port', 'src/tasks/planted.ts', '../workbook/port'],
    ['the version in the command line', 'src/cli/planted.ts', '../../package.json'],
    ['Node in the command line', 'src/cli/planted.ts', 'node:fs/promises'],
  ] as const;

  it.each(lawful)('sees 0 breaks in %s', (_, path, specifier) => {
    expect(planted(path, `import { x } from '${specifier}';`)).toEqual([]);
  });
});

describe('importCircles', () => {
  it('finds 0 rings of files in src, and 0 in it with scripts, bench and the settings of the root', () => {
    expect(importCircles(sourceFilesOf('src'))).toEqual([]);
    expect(importCircles(allPrograms())).toEqual([]);
  });

  it('sees 1 ring of 3 files, a type among its imports, and no file beside it', () => {
    const files = [
      { path: 'src/a.ts', text: "import type { B } from './deep/b';" },
      { path: 'src/deep/b.ts', text: "export {\n  c,\n} from '../c';" },
      { path: 'src/c.tsx', text: "import { a } from './a';\nimport { d } from './d';" },
      { path: 'src/d.ts', text: "import { e } from 'e';" },
    ];
    expect(importCircles(files)).toEqual([['src/a.ts', 'src/c.tsx', 'src/deep/b.ts']]);
  });
});

describe('the settings of the root', () => {
  /** `from → to` for each import that goes up: src, scripts and bench stand below the settings. */
  const upward = (files: readonly { readonly path: string; readonly text: string }[]) =>
    [...importsOf(files)].flatMap(([from, targets]) =>
      targets.filter((to) => goesUp(from, to)).map((to) => `${from} → ${to}`),
    );
  const goesUp = (from: string, to: string) => /^(src|scripts|bench)\//u.test(from) && /^[^/]+\.js$/u.test(to);

  it('are read by 0 files of src, scripts and bench', () => {
    expect(upward(allPrograms())).toEqual([]);
  });

  it('are seen to be read by 1 script of 2', () => {
    const files = [
      { path: 'webpack.config.js', text: "const { rules } = require('./scripts/rules.js');" },
      { path: 'scripts/rules.js', text: 'module.exports = { rules: [] };' },
      { path: 'scripts/serve.js', text: "const configure = require('../webpack.config.js');" },
    ];
    expect(upward(files)).toEqual(['scripts/serve.js → webpack.config.js']);
    expect(importCircles(files)).toEqual([]);
  });
});
