import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { builtinFile } from '../../../../src/engine/scheme/builtin';
import { startingFile } from '../../../../src/engine/scheme/starting-file';
import { composeSchemeSheet } from '../../../../src/engine/sheets/scheme/scheme-sheet';
import { readSchemeSheet } from '../../../../src/engine/sheets/scheme/read-scheme-sheet';
import { schemeFiles } from '../../../support/scheme-files';

const page = readFileSync('docs/SCHEMES.md', 'utf8');
const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/u.exec(page)?.[1] ?? '');

function cellsOf(json: unknown): CellTable {
  const { name, rows } = composeSchemeSheet(json);
  return { sheet: name, rows: rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)), generated: true };
}

describe('composeSchemeSheet', () => {
  it.each([
    ['fengsheng', builtinFile('fengsheng')],
    ['longyuzhuang', builtinFile('longyuzhuang')],
    ['the starting file', startingFile()],
    ['the example of docs/SCHEMES.md, with 1 version', example],
  ])('keeps %s whole: read back with 0 problems and 0 differences', (_, json) => {
    const { value, problems } = readSchemeSheet(cellsOf(json));
    expect(problems).toEqual([]);
    expect(value).toEqual(json);
  });

  it('explains 1 row in words for persons where persons earn, its label as ever', () => {
    const helpOf = (earner: string) => cellsOf({ id: 'p', name: '方案', earner, participants: { elderlyOptIn: true } }).rows.find(([label]) => label === '老年户自愿')?.[2];
    expect([helpOf('household'), helpOf('person')]).toEqual(['true 则花名册标明老年户的，自愿参加才参评；不写为 false', 'true 则花名册标明老年人的，自愿参加才参评；不写为 false']);
  });

  it('keeps any file that the shape allows: 0 differences in 300', () => {
    fc.assert(
      fc.property(schemeFiles, (json) => {
        const { reading, problems } = readSchemeSheet(cellsOf(json));
        expect(problems.filter(({ fault }) => fault.kind === 'sheet')).toEqual([]);
        expect(reading.json).toEqual(json);
      }),
      { numRuns: 300 },
    );
  });
});
