// The compiler's own gate: the engine's tsconfig knows neither the DOM nor Node nor Office.
import { join } from 'node:path';
import * as ts from 'typescript';
import { PROJECT_ROOT } from './source-files';

const FOLDER = join(PROJECT_ROOT, 'src', 'engine');
const PLANTED = join(FOLDER, 'planted.ts');

function complaintsAbout(text: string): readonly string[] {
  const settings = ts.readConfigFile(join(FOLDER, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent(
    { ...settings, include: [], files: ['planted.ts'] },
    ts.sys,
    FOLDER,
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === PLANTED ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : readFile(name, ...rest);
  const program = ts.createProgram([PLANTED], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((complaint) => ts.flattenDiagnosticMessageText(complaint.messageText, ' '));
}

describe('src/engine/tsconfig.json', () => {
  it('passes 1 line of plain ES2022', () => {
    expect(complaintsAbout('export const last = [1, 2].at(-1);')).toEqual([]);
  });

  it.each(['document.title', 'process.argv', "require('node:fs')", 'Office.context', 'setTimeout(() => {}, 1)'])(
    'refuses %s',
    (expression) => {
      const complaints = complaintsAbout(`export const a: unknown = ${expression};`);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toContain('Cannot find name');
    },
  );

  it('refuses a null that strict must see', () => {
    expect(complaintsAbout('export const a: string = null;')).toHaveLength(1);
  });

  it('refuses 2 facts that a problem of the code does not carry so', () => {
    const raise = (facts: string): string =>
      `import { problem } from './basis/problem';\nexport const a = problem('tier-over-limit', {}, null, ${facts});`;
    expect(complaintsAbout(raise("{ tier: '一等奖', awarded: 1 }"))).toEqual([]);
    expect(complaintsAbout(raise("{ tier: '一等奖', head: '张三' }"))[0]).toContain("'head' does not exist");
    expect(complaintsAbout(raise('{ tier: 1 }'))[0]).toContain("'number' is not assignable to type 'string'");
  });
});
