import { freezeFormulas } from '../../src/tasks/freeze-formulas';
import { OpenWorkbook } from '../support/open-workbook';

const LEDGER = '=VILLAGE.LEDGER("fengsheng",登记!A1:D9)';

/** LEDGER in 代号 B1, named 台账; a formula beside it and one on another sheet. */
function opened(elsewhere: string, ledger: string | number = '台账 1行 #0a'): OpenWorkbook {
  const desk = new OpenWorkbook(
    [
      {
        sheet: '代号',
        rows: [
          ['代号', LEDGER],
          [null, '=VILLAGE.TOTAL(B1,"0101")'],
        ],
      },
      { sheet: '得分', rows: [[elsewhere]] },
    ],
    (formula) => (formula === LEDGER ? ledger : 100),
  );
  desk.names.set('台账', { sheet: '代号', row: 0, column: 1 });
  desk.selected = { sheet: '代号', row: 0, column: 0, rows: 2, columns: 2 };
  return desk;
}

describe('freezeFormulas', () => {
  it.each([
    ['its name', '=VILLAGE.SCORE(台账,A2,"2022-03")'],
    ['its address', '=VILLAGE.SCORE(\'代号\'!$B$1,A2,"2022-03")'],
    ['a range with it', '=VILLAGE.SCORE(代号!A1:C3,A2,"2022-03")'],
  ])('freezes 0 formulas of a sheet where 1 elsewhere uses its LEDGER by %s', async (_, formula) => {
    const desk = opened(formula);
    const before = desk.tables;
    expect(await freezeFormulas(desk, 'sheet')).toEqual({
      kind: 'in-use',
      ledgers: [
        {
          ledger: expect.objectContaining({ sheet: '代号', row: 0, column: 1 }) as unknown,
          usedBy: expect.objectContaining({ sheet: '得分', row: 0, column: 0 }) as unknown,
          users: 1,
        },
      ],
    });
    expect(desk.tables).toEqual(before);
  });

  it('freezes 0 formulas where the selection holds LEDGER and 1 beside it is not selected', async () => {
    const desk = opened('=VILLAGE.QUOTA(63)');
    desk.selected = { sheet: '代号', row: 0, column: 1, rows: 1, columns: 1 };
    expect((await freezeFormulas(desk, 'selection')).kind).toBe('in-use');
  });

  it('freezes 3 formulas of the whole workbook, LEDGER among them', async () => {
    expect(await freezeFormulas(opened('=VILLAGE.SCORE(台账,A2,"2022-03")'), 'workbook')).toEqual({
      kind: 'frozen',
      count: 3,
    });
  });

  it.each([
    ['another cell', '=VILLAGE.SCORE(B1,A2,"2022-03")'],
    ['another name', '=VILLAGE.SCORE(旧台账,A2,"2022-03")'],
    ['a text', '=VILLAGE.SCORE("台账",A2,"2022-03")'],
  ])('freezes 2 formulas of a sheet where the 1 elsewhere names %s', async (_, formula) => {
    expect(await freezeFormulas(opened(formula), 'sheet')).toEqual({ kind: 'frozen', count: 2 });
  });

  it('freezes 1 formula of a selection without LEDGER, or beside a LEDGER that shows an error and stays', async () => {
    const desk = opened('=VILLAGE.SCORE(台账,A2,"2022-03")');
    desk.selected = { sheet: '代号', row: 1, column: 1, rows: 1, columns: 1 };
    expect(await freezeFormulas(desk, 'selection')).toEqual({ kind: 'frozen', count: 1 });
    expect(await freezeFormulas(opened('=VILLAGE.SCORE(台账,A2,"2022-03")', '#VALUE!'), 'sheet')).toEqual({
      kind: 'frozen',
      count: 1,
    });
  });
});
