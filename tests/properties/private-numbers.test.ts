// Private numbers in any cell of a ledger, however they are grouped: nothing that leaves the product holds them, and
// nothing else is changed by their being there.
import fc from 'fast-check';
import * as XLSX from '@e965/xlsx';
import type { CellTable, CellValue } from '../../src/engine';
import { FUNCTIONS } from '../../src/functions/table';
import { runCommand } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { Formulas, namedRanges } from '../functions/formulas';
import { tablesOf } from '../support/little-workbook';
import { digitsIn, grouped, privateDigits } from '../support/private-numbers';

const LEDGER = `
  # 花名册
  单位：油房村
  户号 户主 小组 常住 备注
  0101 张三 一组 是 ·
  0102 李四 一组 是 ·
  0201 王五 二组 否 ·
  5001010012 赵六 二组 是 ·
  # 登记
  日期 户号 户主 项目 数量 分值 状态 备注
  2022-12-05 0101 张三 J1 1 · · ·
  20221206 0102 李四 J5 1 · · 电话通知
  2022-12-07 0201 王五 K1 1 · · ·
  2022-12-08 5001010012 赵六 J7 1 · · ·
  # 兑换登记
  日期 户号 户主 物品 数量 分值
  2022-12-20 0101 张三 洗衣液 1 10
  # 评议决定
  户号 户主 等次 决定日期 决定机构
  0101 张三 一等奖 2022-12-30 村委会
`;
const CELLS = tablesOf(LEDGER).flatMap(({ rows }, sheet) =>
  rows.flatMap((row, down) => row.map((_, across) => [sheet, down, across] as const)),
);
const SHEETS = tablesOf(LEDGER).length;

type Placing = {
  readonly place: readonly [number, number, number] | number;
  readonly how: 'instead' | 'behind' | 'before';
  readonly number: { readonly digits: string; readonly text: string };
};

const placing: fc.Arbitrary<Placing> = fc.record({
  place: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: SHEETS - 1 }) },
  ),
  how: fc.constantFrom('instead', 'behind', 'before'),
  number: grouped(privateDigits),
});

function withNumbers(placings: readonly Placing[]): readonly CellTable[] {
  const tables = tablesOf(LEDGER).map(({ sheet, rows }) => ({ sheet, rows: rows.map((row) => [...row]) }));
  for (const {
    place,
    how,
    number: { text },
  } of placings) {
    const put = (cell: CellValue): string =>
      how === 'instead' ? text : how === 'behind' ? `${cell ?? ''}，${text}` : `${text}，${cell ?? ''}`;
    if (typeof place !== 'number')
      tables[place[0]].rows[place[1]][place[2]] = put(tables[place[0]].rows[place[1]][place[2]]);
    // A sheet's name holds 31 characters.
    else if (put(tables[place].sheet).length <= 31) tables[place].sheet = put(tables[place].sheet);
  }
  return tables;
}

describe('private numbers', () => {
  const scratch = useScratch();

  function store(tables: readonly CellTable[]): string {
    const book = XLSX.utils.book_new();
    for (const { sheet, rows } of tables)
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
    const path = scratch.path('a.xlsx');
    XLSX.writeFile(book, path);
    return path;
  }

  async function json(
    ...argv: readonly string[]
  ): Promise<{ readonly households: readonly Record<string, unknown>[] } | null> {
    const { code, out } = await runCommand([...argv, '--json']);
    return code === 2 ? null : (JSON.parse(out) as { readonly households: readonly Record<string, unknown>[] });
  }

  /** All that is printed of a ledger, and what the new sheets of its copy hold, name by name and cell by cell. */
  async function printedOf(ledger: string): Promise<string> {
    const copy = scratch.path('o.xlsx');
    const households = (await json('score', ledger))?.households ?? [];
    const commands = [
      ['check', ledger],
      ['check', ledger, '--json'],
      ['score', ledger],
      ['score', ledger, '--json'],
      ['score', ledger, '--month', '2022-12'],
      ['award', ledger, '--out', copy, '--force'],
      ['explain', ledger, '--household', '没有这一户'],
      ...households.flatMap(({ id }) => [
        ['explain', ledger, '--household', String(id)],
        ['explain', ledger, '--household', String(id), '--json'],
      ]),
    ];
    const said: string[] = [];
    for (const argv of commands) {
      const { out, err } = await runCommand([...argv, '--scheme', 'fengsheng']);
      said.push(out, err);
    }
    if (!said.join('').includes('已写出')) return said.join('\n');
    const { Sheets } = XLSX.readFile(copy);
    for (const sheet of ['年终评比', '年度积分排名', '评比存档', '排名存档'])
      said.push(...XLSX.utils.sheet_to_json<unknown[]>(Sheets[sheet], { header: 1 }).flat().map(String));
    return said.join('\n');
  }

  function shownByFunctions(tables: readonly CellTable[]): string {
    const formulas = new Formulas();
    const ticket = formulas.call(
      'LEDGER',
      [
        ['方案', 'fengsheng'],
        ['年度', 2022],
      ],
      ...namedRanges(tables),
    );
    const households = tables[0].rows.slice(2).map(([id]) => id);
    const asked = [[2022], ['2022-12'], ...households.map((id) => [id, 2022])];
    return JSON.stringify([
      ticket,
      ...FUNCTIONS.filter(({ id }) => id !== 'LEDGER').flatMap(({ id }) =>
        asked.map((args) => formulas.call(id, ticket, ...args)),
      ),
    ]);
  }

  it('are nowhere in what is printed, written and shown by functions, whichever 3 cells they stand in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(placing, { minLength: 1, maxLength: 3 }), async (placings) => {
        const tables = withNumbers(placings);
        const digits = digitsIn(`${await printedOf(store(tables))}\n${shownByFunctions(tables)}`);
        for (const { number } of placings) expect(digits).not.toContain(number.digits.slice(0, 9));
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  it('change 0 figures, ranks and tiers where they stand beside names, groups and in remarks', async () => {
    const clean = await json('score', store(tablesOf(LEDGER)));
    const beside = CELLS.filter(
      ([sheet, down, across]) =>
        (sheet === 0 && down >= 2 && (across === 2 || across === 4)) || (sheet === 1 && down >= 1 && across === 7),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beside), grouped(privateDigits), async (place, number) => {
        const found = await json('score', store(withNumbers([{ place, how: 'behind', number }])));
        expect(found?.households.map(({ group: _, ...household }) => household)).toEqual(
          clean?.households.map(({ group: _, ...household }) => household),
        );
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('tell 4 households apart by 户号 of 18 digits, and explain each by what is printed and by what is written', async () => {
    const written = ['0101', '0102', '0201', '00012'].map((id, at) => [id, `99010219720315481${at}`] as const);
    const clean = await json('score', store(tablesOf(LEDGER)));
    const numbers = new Map<CellValue, CellValue>(written);
    const ledger = store(
      tablesOf(LEDGER.replaceAll('5001010012', '00012')).map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map((cell) => numbers.get(cell) ?? cell)),
      })),
    );
    const found = await json('score', ledger);
    expect(found?.households.map(({ id }) => id)).toEqual([
      '（号码已隐去）',
      '（号码已隐去）(2)',
      '（号码已隐去）(3)',
      '（号码已隐去）(4)',
    ]);
    expect(found?.households.map(({ id: _, ...household }) => household)).toEqual(
      clean?.households.map(({ id: _, ...household }) => household),
    );
    for (const [at, [, number]] of written.entries()) {
      const printed = String(found?.households[at]['id']);
      const one = await json('explain', ledger, '--household', printed);
      expect(one).toMatchObject({ id: printed, total: clean?.households[at]['total'] });
      expect(await json('explain', ledger, '--household', number)).toEqual(one);
    }
  });
});
