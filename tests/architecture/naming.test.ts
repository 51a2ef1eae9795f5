// Holds files and declarations to names that say what they are, and sees planted ones that do not.
import { namingViolations, pathViolations } from './naming';
import { sourceFilesOf, type SourceFile } from './source-files';

const FOLDERS = ['src', 'tests', 'bench'] as const;

describe('namingViolations', () => {
  it.each(FOLDERS)('finds 0 in %s', (folder) => {
    const files = sourceFilesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(namingViolations(files)).toEqual([]);
  });

  const names = [
    'const rawData = 1;',
    'function handleRow() {}',
    'class RowManager {}',
    'type HostInfo = 1;',
    'interface Helper { a: 1 }',
    'const f = (info: string) => info;',
    'type A = { miscFigures: 1 };',
    'const { process } = host;',
    'class A { rowUtils = 1; }',
    'class A { processRows() {} }',
    'const URLData = 1;',
    'const ROW_DATA = 1;',
  ];

  it.each(names)('sees 1 name that says nothing: %s', (text) => {
    expect(namingViolations([{ path: 'src/planted.ts', text }])).toHaveLength(1);
  });

  const lawful = [
    'const { utils } = sheetJs;',
    'const candidate = 1;',
    'const metadata = 1;',
    'const update = 1;',
    'const information = 1;',
    'f(process.argv);',
    'const a = { data: 1 };',
  ];

  it.each(lawful)('sees 0 in %s', (text) => {
    expect(namingViolations([{ path: 'src/planted.ts', text }])).toEqual([]);
  });
});

describe('pathViolations', () => {
  it.each([
    'src/cli/helpers.ts',
    'src/utils/row.ts',
    'src/cli/readFile.ts',
    'src/cli/read_file.ts',
    'src/cli/读.ts',
    'src/row-data.test.ts',
  ])('sees 1 in %s', (path) => {
    expect(pathViolations(path)).toHaveLength(1);
  });

  it.each(['src/cli/read-file.ts', 'tests/cli/read-file.test.ts', 'src/engine/scheme/checks/base.ts'])(
    'sees 0 in %s',
    (path) => {
      expect(pathViolations(path)).toEqual([]);
    },
  );
});

/** Names that once stood for several things each. */
const NAMED_ONCE = ['compileScheme', 'compileVetoes', 'figureOf', 'ledgerOf', 'linesOf', 'placeOf', 'tierOf'];

/** Where one of them is declared for a second time: as a function, a constant or a method. */
function namedAgain(files: readonly SourceFile[]): readonly string[] {
  return NAMED_ONCE.flatMap((name) => {
    const declared = new RegExp(`\\b(?:function|const) ${name}\\b|^ {2}(?:private |#)?${name}\\([^()]*: `, 'gmu');
    return files.flatMap(({ path, text }) => [...text.matchAll(declared)].map(() => `${path}: ${name}`)).slice(1);
  });
}

describe('NAMED_ONCE', () => {
  it(`finds that each of the ${NAMED_ONCE.length} names is declared once in src`, () => {
    expect(namedAgain(sourceFilesOf('src'))).toEqual([]);
  });

  it('sees 3 of 4 declarations of one name', () => {
    const texts = [
      'function placeOf(row: Row) {}',
      'const placeOf = 1;',
      'class A {\n  placeOf(row: Row): Place {}\n}',
      'export function placeOf() {}',
    ];
    expect(namedAgain(texts.map((text, at) => ({ path: `${at}.ts`, text })))).toHaveLength(3);
  });
});
