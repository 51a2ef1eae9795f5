// The ways out of the product, and the one place on each where private numbers are masked:
// what enters is source files, what leaves is every line that goes around that place.
import type { SourceFile } from './source-files';

type Way = { readonly folder: string; readonly goesAround: RegExp; readonly masks: readonly string[] };

const WAYS: readonly Way[] = [
  // The command line prints through a Speaker; only the machine itself has the streams.
  {
    folder: 'src/cli/',
    goesAround: /\bprocess\.std(?:out|err)\b|\bconsole\./u,
    masks: ['src/cli/host.ts', 'src/cli/main.ts'],
  },
  {
    folder: 'src/cli/',
    goesAround: /\bimport\b[^;]*\b(?:Host|nodeHost)\b[^;]*\/host'/u,
    masks: ['src/cli/main.ts', 'src/cli/run.ts', 'src/cli/speaker.ts', 'src/cli/progress.ts'],
  },
  // Whatever calls a function gets what callFunction lets through.
  { folder: 'src/functions/', goesAround: /\bspec\.run\(|\.run\(args/u, masks: ['src/functions/call-function.ts'] },
  // A sheet with the village's cells in it is laid out by sheetOf; a plan and an empty ledger hold none.
  {
    folder: 'src/engine/sheets/',
    goesAround: /^\s+frozenRows:/mu,
    masks: [
      'src/engine/sheets/layout.ts',
      'src/engine/sheets/template-sheets.ts',
      'src/engine/sheets/scheme/scheme-sheet.ts',
    ],
  },
  { folder: 'src/tasks/', goesAround: /\.writePlainSheet\((?![^;]*withoutPrivateCells\()/u, masks: [] },
  // A household's own words, unmasked, are for finding it.
  {
    folder: 'src/',
    goesAround: /\bledgerNames\b/u,
    masks: [
      'src/engine/ledger/names/find-household.ts',
      'src/engine/ledger/names/households.ts',
      'src/engine/ledger/names/private-names.ts',
      'src/engine/ledger/names/household-types.ts',
    ],
  },
];

/** One line a violation: `path: the line`. */
export function waysAroundMasking(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) =>
    WAYS.filter(({ folder, masks }) => path.startsWith(folder) && !masks.includes(path)).flatMap(({ goesAround }) =>
      [...text.matchAll(new RegExp(goesAround.source, 'gmu'))].map((found) => `${path}: ${lineAt(text, found.index)}`),
    ),
  );
}

function lineAt(text: string, offset: number): string {
  return (
    text
      .slice(text.lastIndexOf('\n', offset) + 1)
      .split('\n')[0]
      ?.trim() ?? ''
  );
}

/** Places named above that have gone. */
export function masksThatAreGone(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return WAYS.flatMap(({ masks }) => masks).filter((path) => !paths.has(path));
}
