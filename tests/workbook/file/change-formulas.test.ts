// Cells that formulas look at, changed on the bytes of a workbook: no stored result may be left stale.
import type { WorkbookParts } from '../package-builder';
import { change, changed } from './changed-parts';

describe('a formula', () => {
  const rows = (formula: string, attributes = ''): string =>
    `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>5</v></c><c r="D2"><f${attributes}>${formula}</f><v>3</v></c></row>`;
  const refused = (parts: WorkbookParts): Promise<unknown> => changed(parts, change(0, 1, 2, 50));

  it.each([
    ['A1+B1', ''],
    ['SUM($A$1:$C$1)', ''],
    ['SUM(B:B)', ''],
    ['SUM(1:1)', ''],
    ['登记!B1*2', ''],
    ["'登记'!$B$1", ''],
    ['基数*2', ''],
    ['没有的名字', ''],
    ['INDIRECT("B1")', ''],
    ['SUM(A1:INDEX(A:A,2))', ''],
    ['B1', ' t="shared" ref="D2:D9" si="0"'],
    ['B2', ' t="shared" ref="D1:D4" si="0"'],
    ['', ' t="dataTable" ref="D2:D3" r1="A1"'],
    ['IF(A1&lt;2,B1,&quot;x&quot;)', ''],
  ])('%s with%s keeps 1 cell as it is, and is named', async (formula, attributes) => {
    const names = '<definedNames><definedName name="基数">登记!$B$1</definedName></definedNames>';
    await expect(
      refused({ sheets: [{ name: '登记', rows: rows(formula, attributes) }], after: names }),
    ).rejects.toMatchObject({
      reason: 'denied',
      message: expect.stringContaining('“登记”的B1被公式“登记”的D2用到') as string,
    });
  });

  it('that uses 1 of 2,000 names that stand for one another, or for 500 more each, is refused soon', async () => {
    const chain = Array.from(
      { length: 2_000 },
      (_, at) => `<definedName name="链${at}">链${at + 1}+1</definedName>`,
    ).join('');
    const wide = Array.from(
      { length: 20 },
      (_, at) =>
        `<definedName name="宽${at}">${Array.from({ length: 200 }, () => `宽${at + 1}`).join('+')}</definedName>`,
    ).join('');
    for (const name of ['链0', '宽0', '链1980', '宽20']) {
      await expect(
        refused({
          sheets: [{ name: '登记', rows: rows(`${name}*2`) }],
          after: `<definedNames>${chain}${wide}</definedNames>`,
        }),
      ).rejects.toMatchObject({ reason: 'denied' });
    }
    const constant =
      '<definedNames><definedName name="一半">0.5</definedName><definedName name="四分">一半*一半</definedName></definedNames>';
    expect(
      (
        (await refused({ sheets: [{ name: '登记', rows: rows('A1*四分') }], after: constant })) as {
          others: readonly string[];
        }
      ).others,
    ).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('shared by 2 cells looks at what each of them looks at, and not at the 3rd row', async () => {
    const shared =
      '<row r="1"><c r="B1"><v>2</v></c><c r="D1"><f t="shared" ref="D1:D2" si="0">B1</f><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c><c r="D2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    const parts = { sheets: [{ name: '登记', rows: shared }] };
    await expect(changed(parts, change(1, 1, 3, 7))).rejects.toMatchObject({ reason: 'denied' });
    expect((await changed(parts, change(2, 1, 4, 7))).tables[0].rows[2][0]).toBe(7);
  });

  it.each(['SUM(A1:A2)', 'A1&amp;"B1"', 'QUOTA(63)', '别的!B1', '别的数', 'PI()*TRUE'])(
    '%s looks at 0 of the changed cells',
    async (formula) => {
      const names = '<definedNames><definedName name="别的数">别的!$B$1:$B$9</definedName></definedNames>';
      const { others } = await changed(
        { sheets: [{ name: '登记', rows: rows(formula) }, { name: '别的' }], after: names },
        change(0, 1, 2, 50),
      );
      expect(others).toEqual(['xl/worksheets/sheet1.xml']);
    },
  );

  it('on another sheet is found too, and 1 of 2 cells that it looks at is named', async () => {
    const parts = {
      sheets: [
        { name: '登记', rows: rows('1') },
        { name: '合计', rows: '<row r="1"><c r="A1"><f>SUM(登记!B1:B9)</f><v>2</v></c></row>' },
      ],
    };
    await expect(refused(parts)).rejects.toMatchObject({
      message: expect.stringContaining('“登记”的B1被公式“合计”的A1用到') as string,
    });
  });

  it('that fills 3 cells lets none of them be written over', async () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">{1;2;3}</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    await expect(changed({ sheets: [{ name: '登记', rows: array }] }, change(1, 0, 2, 7))).rejects.toMatchObject({
      reason: 'changed-meanwhile',
    });
  });
});
