// The page that is one file: its size, and how long a clerk waits for it and for a ledger of 20,000 rows.
import type { Figure } from './print';
import { printedBy } from './run-script';

type PageFigures = {
  readonly bytes: number;
  readonly packed: number;
  readonly view: number;
  readonly opening: number;
  readonly commandLine: number;
  readonly typing: number;
  readonly scrolling: number;
  readonly memory: number;
};

export function pageFigures(): readonly Figure[] {
  const { bytes, packed, view, opening, commandLine, typing, scrolling, memory } = printedBy<PageFigures>(
    'tests',
    'browser',
    'page-figures.ts',
  );
  return [
    { what: 'the page that is one file', value: bytes / 1_000_000, unit: 'MB', atMost: 1.5 },
    { what: 'the same, gzipped', value: packed / 1000, unit: 'KB', atMost: 480 },
    { what: 'first view of the page', value: view, unit: 'ms', atMost: 500 },
    { what: '20,000 rows dropped, read and scored on the page', value: opening, unit: 'ms', atMost: 1000 },
    { what: 'the same beside the command line', value: opening / commandLine, unit: 'times', atMost: 1.5 },
    { what: 'one typed cell of 20,000 rows, read and scored again', value: typing, unit: 'ms', atMost: 300 },
    { what: 'a page down in the grid', value: scrolling, unit: 'ms', atMost: 50 },
    { what: 'memory of the page after 20,000 rows', value: memory / 1_000_000, unit: 'MB', atMost: 100 },
  ];
}
