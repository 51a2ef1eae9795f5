// The compiler's own gate: outside of the columns an index may find nothing, and the code has to say what then.
import { dirname, join } from 'node:path';
import * as ts from 'typescript';
import { PROJECT_ROOT, sourceFilesOf } from './source-files';

const { isLoose, ofStrictFiles, PARTS } = jest.requireActual<{
  readonly isLoose: (file: string) => boolean;
  readonly ofStrictFiles: (output: string) => string;
  readonly PARTS: readonly (readonly [string, readonly string[]])[];
}>('../../scripts/check-types.js');

/** Where columns are made and read, bytes of files, and the tests with what serves them: see DECISIONS. */
const LOOSE = [
  'bench',
  'scripts',
  'src/engine/account',
  'src/engine/audit',
  'src/engine/basis/columns',
  'src/engine/ledger',
  'src/engine/ranking',
  'src/engine/scoring',
  'src/workbook/file/scan',
  'tests',
];

function settingsIn(file: string): ts.ParsedCommandLine {
  const settings = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config as object;
  return ts.parseJsonConfigFileContent(settings, ts.sys, dirname(file));
}

/** The settings that an editor goes by for a file: those of the nearest folder that has any. */
function settingsOf(path: string): ts.CompilerOptions {
  const found = ts.findConfigFile(join(PROJECT_ROOT, dirname(path)), (name) => ts.sys.fileExists(name));
  if (found === undefined) throw new Error(`no settings for ${path}`);
  return settingsIn(found).options;
}

const read = new Map<string, ts.SourceFile | undefined>();

function complaintsAbout(text: string, path: string): readonly string[] {
  const options = { ...settingsOf(path), lib: ['lib.es2022.d.ts'], types: [] };
  const planted = join(PROJECT_ROOT, path);
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) => {
    if (name === planted) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
    if (!read.has(name)) read.set(name, readFile(name, ...rest));
    return read.get(name);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([planted], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const BARE = 'export const second = (names: readonly string[]): string => names[1];';

describe('noUncheckedIndexedAccess', () => {
  it.each(['functions', 'tasks', 'cli/json', 'taskpane', 'filepage/grid', 'addin', 'workbook/file', 'engine/year'])(
    'refuses 1 bare index in src/%s',
    (folder) => {
      const complaints = complaintsAbout(BARE, `src/${folder}/planted.ts`);
      expect(complaints).toHaveLength(1);
      expect(complaints[0]).toContain("Type 'undefined' is not assignable to type 'string'");
    },
  );

  it.each(['engine/scoring/steps', 'engine/ledger/rows', 'workbook/file/scan'])(
    'takes 1 bare index in src/%s',
    (folder) => {
      expect(complaintsAbout(BARE, `src/${folder}/planted.ts`)).toEqual([]);
    },
  );

  it('is off in 10 folders and no other', () => {
    const files = ['src', 'tests', 'scripts', 'bench'].flatMap(sourceFilesOf).map(({ path }) => path);
    const outside = files.filter((path) => !LOOSE.some((folder) => path.startsWith(`${folder}/`)));
    expect(LOOSE.filter((folder) => !isLoose(`${folder}/planted.ts`))).toEqual([]);
    expect(outside.filter(isLoose)).toEqual([]);
  });
});

describe('scripts/check-types.js', () => {
  const COMPLAINT = "error TS2322: Type 'string | undefined' is not assignable to type 'string'.";

  it('keeps 1 complaint of a strict file of 2, with the 2 lines below it', () => {
    const strict = `src/functions/parts.ts(1,1): ${COMPLAINT}\n  Type 'undefined'\n    is not.`;
    const loose = `src/engine/scoring/compile.ts(1,1): ${COMPLAINT}\n  Type 'undefined'.`;
    expect(ofStrictFiles(`${loose}\n${strict}\n${loose}\n`)).toBe(strict);
  });

  it('keeps 1 complaint that is of no file', () => {
    expect(ofStrictFiles('error TS18003: No inputs were found.')).toBe('error TS18003: No inputs were found.');
  });

  it('checks each loose folder in 1 loose part at least: what a strict part leaves out is said there', () => {
    const ofPart = PARTS.filter(([, settings]) => settings.includes('false')).flatMap(
      ([, [, file = '']]) => settingsIn(join(PROJECT_ROOT, file)).fileNames,
    );
    const checked = new Set(ofPart);
    const loose = ['src', 'scripts', 'bench', 'tests'].flatMap(sourceFilesOf).filter(({ path }) => isLoose(path));
    expect(loose.length).toBeGreaterThan(400);
    expect(loose.map(({ path }) => path).filter((path) => !checked.has(join(PROJECT_ROOT, path)))).toEqual([]);
  });
});
