// Figures as aligned lines; a figure with a target says whether it was met.

export type Figure = { readonly what: string; readonly value: number; readonly unit: string; readonly atMost?: number };

/** Columns padded to their widest cell, the first to the left, the others to the right. */
export function printTable(headers: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [headers, ...rows];
  const widths = headers.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    console.log(
      '  ' +
        line
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
          .join('  '),
    );
  }
}

export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, value, unit, atMost }) => [
    what,
    `${short(value)} ${unit}`,
    atMost === undefined ? '' : `target ≤ ${short(atMost)}`,
    atMost === undefined ? '' : value <= atMost ? 'met' : 'MISSED',
  ]);
  printTable(['', 'figure', '', ''], rows);
}

export function printTitle(title: string): void {
  console.log(`\n${title}`);
}

/** Three significant digits, without an exponent. */
export function short(value: number): string {
  if (Math.abs(value) >= 100) return String(Math.round(value));
  return String(Number(value.toPrecision(3)));
}
