// No ID number, phone or account leaves: every way out goes through the place that masks it.
import { masksThatAreGone, waysAroundMasking } from './private-numbers';
import { sourceFilesOf } from './source-files';

const FILES = sourceFilesOf('src');

describe('waysAroundMasking', () => {
  it('finds 0 ways in src', () => {
    expect(waysAroundMasking(FILES)).toEqual([]);
    expect(masksThatAreGone(FILES)).toEqual([]);
  });

  it.each([
    ['src/cli/commands/planted.ts', 'process.stdout.write(text);'],
    ['src/cli/print/planted.ts', 'console.log(text);'],
    ['src/cli/commands/planted.ts', "import type { Host } from '../host';"],
    ['src/functions/planted.ts', 'return spec.run([]);'],
    ['src/engine/sheets/planted.ts', '    frozenRows: 3,'],
    ['src/tasks/planted.ts', 'await desk.writePlainSheet({ name, rows });'],
    ['src/tasks/planted.ts', 'return household.ledgerNames;'],
    ['src/cli/planted.ts', 'const { ledgerNames } = household;'],
  ])('finds 1 planted way in %s: %s', (path, text) => {
    expect(waysAroundMasking([{ path, text }])).toEqual([`${path}: ${text.trim()}`]);
  });

  it('lets 3 lawful lines pass', () => {
    const lawful = [
      'await desk.writePlainSheet({ name, rows: withoutPrivateCells(rows) });',
      'host.out(text);',
      'const written: string[] = [];',
    ];
    expect(waysAroundMasking(lawful.map((text) => ({ path: 'src/tasks/planted.ts', text })))).toEqual([]);
  });
});
