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
    const helpOf = (earner: string) =>
      cellsOf({ id: 'p', name: '方案', earner, participants: { elderlyOptIn: true } }).rows.find(
        ([label]) => label === '老年户自愿',
      )?.[2];
    expect([helpOf('household'), helpOf('person')]).toEqual([
      '填“是”则花名册标明老年户的，自愿参加才参评；不写为“否”',
      '填“是”则花名册标明老年人的，自愿参加才参评；不写为“否”',
    ]);
  });

  it('has no word of a file on it: 0 of the built-in plans’ cells, hints and lists', () => {
    const all = {
      items: [{ id: 'J', name: '甲', kind: 'bonus', points: 1, effects: [{ effect: 'out', per: 'quarter' }] }],
      caps: [{ of: 'bonus', per: 'month', points: 5 }],
      floors: [{ of: 'bonus', per: 'month', points: 0 }],
      deductions: { from: 'bonus' },
      redemption: { of: 'bonus' },
      vetoes: [{ name: '乙', when: [{ of: 'bonus', in: 'rows', atLeast: 1 }], effects: [{ effect: 'out' }] }],
      versions: [{ from: '2024-01', caps: [{ of: 'score', per: 'year', points: 9 }] }],
    };
    for (const json of [builtinFile('longyuzhuang'), { id: '方案', name: '方案', ...all }]) {
      const { rows, validations = [] } = composeSchemeSheet(json);
      const texts = [
        ...rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))),
        ...validations.flatMap(({ allow, message, hint }) => [
          message,
          hint ?? '',
          ...('choices' in allow ? allow.choices : []),
        ]),
      ];
      const latin = texts
        .map((text) => text.replace(/“[^”]*”|village-points scheme check|longyuzhuang|scheme\.schema\.json/gu, ''))
        .filter((text) => /[a-z]{2}/iu.test(text));
      expect(latin).toEqual([]);
    }
  });

  it('says 全部加分, 加分, 加减分合计, 先扣加分 and 当季 for 1 word each of the file', () => {
    const at = (json: object, title: string): unknown => {
      const rows = cellsOf({ id: 'p', name: '方案', ...json }).rows;
      return rows[rows.findIndex(([label]) => label === title) + 2];
    };
    expect((at({ caps: [{ of: 'bonus', per: 'month', points: 5 }] }, '【封顶】') as unknown[])[0]).toBe('全部加分');
    expect((at({ floors: [{ of: 'bonus', per: 'month', points: 5 }] }, '【最低分】') as unknown[])[0]).toBe(
      '加减分合计',
    );
    expect((at({ deductions: { from: 'bonus' } }, '【减分的扣法】') as unknown[])[1]).toBe('先扣加分');
    expect(
      (
        at(
          {
            vetoes: [
              {
                name: '乙',
                when: [{ of: 'bonus', atLeast: 1 }],
                effects: [{ effect: 'score-at-most', points: 1, per: 'quarter' }],
              },
            ],
          },
          '【否决条件·条件】',
        ) as unknown[]
      ).slice(0, 2),
    ).toEqual(['乙', '加分']);
    expect(
      (
        at(
          {
            vetoes: [
              {
                name: '乙',
                when: [{ of: 'bonus', atLeast: 1 }],
                effects: [{ effect: 'score-at-most', points: 1, per: 'quarter' }],
              },
            ],
          },
          '【否决条件·否决后果】',
        ) as unknown[]
      ).slice(0, 4),
    ).toEqual(['乙', '得分最高多少', 1, '当季']);
  });

  it('offers 4 kinds of points in a list beneath the header 性质, further rows too, and explains the column beside the cell', () => {
    const { rows, validations = [] } = composeSchemeSheet(builtinFile('fengsheng'));
    const header = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === '性质'));
    const column = rows[header].cells.findIndex((cell) => cell?.value === '性质');
    const own = validations.find(({ top, left }) => top === header + 1 && left === column);
    expect(own?.allow).toEqual({ kind: 'list', choices: ['加分', '减分', '暂停兑换', '一票否决'] });
    expect(own?.hint).toBe(
      '加分（不写时如此），减分，暂停兑换（影响期内照常积分，不得兑换），一票否决（后果写在“否决后果”）',
    );
    expect((own?.bottom ?? 0) - header).toBe(23);
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
