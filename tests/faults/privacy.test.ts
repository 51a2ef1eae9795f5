// Numbers of persons that stand in columns where nobody expects them reach nothing that the command line
// prints or writes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { CellTable, CellValue } from '../../src/engine';
import { runCommand } from '../cli/run-command';
import { workbookOf } from '../oracle/layouts/keep-workbook';

// The region code does not exist.
const ID_NUMBER = '990103196808083221';
const MOBILES = [
  '13900006677',
  '139 0000 6677',
  '139-0000-6677',
  '1390000 6677',
  '139\u200b00006677',
  '１３９００００６６７７',
];
const LANDLINES = ['023-60000012', '（023）60000012', '023 6000 0012', '0234-6000012'];
const ACCOUNT = '6217990000012345678';

type Change = {
  readonly head?: string;
  readonly group?: string;
  readonly id?: string;
  readonly note?: CellValue;
  readonly item?: string;
  readonly sheet?: string;
};

function ledgerWith({
  head = '何三妹',
  group = '一组',
  id = '0101',
  note = null,
  item = '志愿服务',
  sheet = '加减分登记',
}: Change): readonly CellTable[] {
  const others = ['彭国富', '卢秋生', '蒋小兰'].map((name, at) => [`020${at}`, name, '二组', '是']);
  return [
    { sheet: '花名册', rows: [['户号', '户主', '小组', '常住'], [id, head, group, '是'], ...others] },
    {
      sheet,
      rows: [
        ['日期', '户号', '户主', '项目', '数量', '备注'],
        ['2024-12-02', id, head, item, 1, note],
        ['2024-12-03', '0200', '彭国富', '好人好事', 1, null],
        ['2024-12-04', '0201', head, '好人好事', 1, note],
      ],
    },
    {
      sheet: '兑换登记',
      rows: [
        ['日期', '户号', '户主', '物品', '分值'],
        ['2024-12-20', id, head, '毛巾', 500],
      ],
    },
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let next = 0;

/** Everything that four commands print of the ledger, and the text of the sheet that a fifth adds. */
async function everythingSaid(tables: readonly CellTable[]): Promise<string> {
  const path = join(folder, `ledger-${next++}.xlsx`);
  const out = path.replace('ledger', 'out');
  writeFileSync(path, workbookOf(tables));
  const commands = [
    ['check', path],
    ['check', path, '--json'],
    ['score', path],
    ['score', path, '--json'],
    ['score', path, '--month', '2024-12'],
    ['explain', path, '--household', String(tables[0].rows[1][0])],
    ['explain', path, '--household', '0201', '--json'],
    ['award', path, '--out', out, '--date', '2024-12-31'],
  ];
  const printed: string[] = [];
  for (const command of commands) {
    const { out: text, err } = await runCommand(command);
    printed.push(text, err);
  }
  const book = XLSX.readFile(out);
  const added = book.SheetNames.filter((name) => !tables.some((table) => table.sheet === name));
  return [...printed, ...added, ...added.map((name) => XLSX.utils.sheet_to_csv(book.Sheets[name]))].join('\n');
}

/** The digits of a number, whatever stands between them. */
function holds(text: string, number: string): boolean {
  const digits = number.normalize('NFKC').replace(/\D/g, '');
  return new RegExp([...digits].join('[^\\d\\n]{0,3}')).test(text.normalize('NFKC'));
}

describe('the number of a person', () => {
  const places: readonly (readonly [string, (number: string) => Change])[] = [
    ['in 户主', (number) => ({ head: `何三妹${number}` })],
    ['in 小组', (number) => ({ group: number })],
    ['in 户号', (number) => ({ id: number })],
    ['in 备注', (number) => ({ note: number })],
    ['in 项目', (number) => ({ item: `志愿服务${number}` })],
  ];
  const numbers = [ID_NUMBER, ...MOBILES, ...LANDLINES, ACCOUNT];

  it.each(places.flatMap(([where, change]) => numbers.map((number) => [number, where, change] as const)))(
    '%s %s is said 0 times',
    async (number, _where, change) => {
      expect(holds(await everythingSaid(ledgerWith(change(number))), number)).toBe(false);
    },
  );

  it.each([ID_NUMBER, MOBILES[0]])('%s in the name of a sheet is said 0 times', async (number) => {
    expect(holds(await everythingSaid(ledgerWith({ sheet: `登记${number}` })), number)).toBe(false);
  });

  it('leaves 户号, dates and 100.5 points as they are', async () => {
    const text = await everythingSaid(ledgerWith({}));
    expect(['0101', '2024-12', '100.5'].filter((each) => !text.includes(each))).toEqual([]);
  });
});
