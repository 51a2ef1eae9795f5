// The workbook that Excel has open, through the genuine office.js; what stands behind it is the emulated Excel of the
// tests, so these are the library's milliseconds and ours, not Excel's.
import type { Went } from './genuine-workbook';
import { printedBy } from './run-script';
import type { Figure } from './print';

export function excelFigures(): readonly Figure[] {
  const { town, village, award } = printedBy<Readonly<Record<'town' | 'village' | 'award', Went>>>(
    'bench',
    'genuine-workbook.ts',
  );
  return [
    { what: 'reading 20000 rows through the genuine office.js', value: town.milliseconds, unit: 'ms', atMost: 1500 },
    { what: 'the same', value: town.requests, unit: 'requests' },
    { what: 'reading 6000 rows of 300 households', value: village.requests, unit: 'requests', atMost: 3 },
    { what: 'writing their award sheets', value: award.requests, unit: 'requests', atMost: 4 },
    { what: 'the same', value: award.milliseconds, unit: 'ms' },
  ];
}
