import fc from 'fast-check';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { tidyCells, type TidyCell } from '../../../../src/engine/ledger/rows/tidy-cells';
import { propertyRuns } from '../../../properties/settings';
import { Clerk } from '../../../support/clerk';
import type { Choose } from '../../../support/clerk-pen';
import { ledgerOf } from '../../../support/ledger-of';
import { toldOf, villageOf } from '../../../support/recorded-village';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

/** `登记!3 A 2022.3.5 → 44625 date-as-text` */
function found(tables: readonly CellTable[]): readonly string[] {
  return tidyCells(tables, readLedger(tables, fengsheng, { year: 2022 })).map(
    ({ sheet, row, column, before, after, kind }) =>
      `${sheet}!${row + 1} ${String.fromCharCode(65 + column)} ${before} → ${after} ${kind}`,
  );
}

function tidied(tables: readonly CellTable[], cells: readonly TidyCell[]): readonly CellTable[] {
  return tables.map((table) => {
    const rows = table.rows.map((row) => [...row]);
    for (const { sheet, row, column, after } of cells) if (sheet === table.sheet) rows[row][column] = after;
    return { ...table, rows };
  });
}

describe('tidyCells', () => {
  it('offers 7 cells of 4 kinds and leaves what is clean, or would be a guess', () => {
    const tables = ledgerOf`
      # 农户
      户号 | 户主 | 小组
      '0101 | ${'张\u3000三'} | 一组
      '0102 | ${'李四 '} | 一组
      # 登记
      加减分登记
      日期 | 户号 | 项目 | 数量 | 备注
      2022.3.5 | ０１０１ | Ｊ１ | '2 | ${' 修路 '}
      ${44625} | '0101 | J1 好人好事 | 2
      2022年3月6日 10:30 | '0101 | J2 | 1
      3月7日 | '0101 | J2 | 1
      20220308 | '0102 | J2（三处） | 两次
      合计 | | | '5
    `;
    expect(found(tables)).toEqual([
      '农户!3 B 李四  → 李四 stray-spaces',
      '登记!3 A 2022.3.5 → 44625 date-as-text',
      '登记!3 B ０１０１ → 0101 full-width',
      '登记!3 C Ｊ１ → J1 full-width',
      '登记!3 D 2 → 2 number-as-text',
      '登记!7 A 20220308 → 44628 date-as-text',
      '登记!8 D 5 → 5 number-as-text',
    ]);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(
      found(ledgerOf`
      # 登记 [1904] [始于 B2]
      日期 | 户号 | 项目
      2022-03-05 | '0101 | J1
      ${43163} | '0101 | J1
    `),
    ).toEqual(['登记!3 B 2022-03-05 → 43163 date-as-text']);
  });

  it('changes nothing that 100 ledgers say', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const choose: Choose = (...ways) => g(fc.constantFrom, ...ways) as (typeof ways)[number];
        const tables = new Clerk(choose, 2022).workbook(villageOf(choose));
        const before = tell(tables, fengsheng);
        const cells = tidyCells(tables, before.ledger);
        const after = tidied(tables, cells);
        const told = tell(after, fengsheng);
        expect(toldOf(told)).toEqual(toldOf(before));
        expect(tidyCells(after, told.ledger)).toEqual([]);
      }),
      { ...propertyRuns(100), endOnFailure: true },
    );
  });
});
