// The judge of clerks' ledgers, and that every layout writes workbooks that a spreadsheet could hold.
import { LAYOUTS, layLedger } from './all-layouts';
import { judgeLedger } from './judge';

const plain = LAYOUTS[0];
const ledger = layLedger(plain, { salt: 5, own: false, households: 9 });
const eventSheet = ledger.tables.findIndex(({ sheet }) => sheet === '加减分登记');

/** The event table with one row changed. */
function changed(change: (row: readonly unknown[]) => readonly unknown[] | null) {
  return ledger.tables.map((table, at) => {
    if (at !== eventSheet) return table;
    const last = table.rows.length - 4;
    return {
      ...table,
      rows: table.rows.flatMap((row, index) =>
        index === last ? ([change(row)].filter((each) => each !== null) as (typeof row)[]) : [row],
      ),
    };
  });
}

describe('judgeLedger', () => {
  it('calls a ledger with 0 differences exact', () => {
    expect(judgeLedger(ledger.tables, ledger.truth)).toEqual({ kind: 'exact', why: '' });
  });

  it('calls a ledger that has lost 1 row silent', () => {
    expect(
      judgeLedger(
        changed(() => null),
        ledger.truth,
      ).kind,
    ).toBe('silent');
  });

  it('calls a ledger with 1 unreadable row loud', () => {
    const broken = changed((row) =>
      row.map((cell) =>
        typeof cell === 'string' && ledger.draft.households.some(({ head, id }) => cell === head || cell === id)
          ? '张无名'
          : cell,
      ),
    );
    expect(judgeLedger(broken, ledger.truth)).toMatchObject({ kind: 'loud' });
  });

  it('calls 1 error too many loud, and none where the row is allowed one', () => {
    const broken = changed((row) =>
      row.map((cell) =>
        typeof cell === 'string' && ledger.draft.households.some(({ head, id }) => cell === head || cell === id)
          ? '张无名'
          : cell,
      ),
    );
    const without = { ...ledger.truth, freed: ledger.truth.households.map(({ head }) => head) };
    expect(judgeLedger(broken, without).kind).toBe('loud');
    const sheet = ledger.tables[eventSheet].sheet;
    expect(judgeLedger(broken, { ...without, mayError: [[sheet, null]] }).kind).toBe('exact');
    expect(judgeLedger(ledger.tables, { ...ledger.truth, mustError: [[sheet, 9]] }).kind).toBe('silent');
  });
});

describe('LAYOUTS', () => {
  it('are at least 45, each with its own name', () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(LAYOUTS.map(({ plan, name }) => `${plan} ${name}`)).size).toBe(LAYOUTS.length);
  });

  it.each(LAYOUTS.map((layout) => [layout.plan, layout.name, layout] as const))(
    'of %s give sheets with 1 name each: %s',
    (_plan, _name, layout) => {
      for (const own of [false, true]) {
        for (const salt of [1, 2, 3]) {
          const names = layLedger(layout, { salt, own, households: 10 }).tables.map(({ sheet }) => sheet);
          expect(new Set(names).size).toBe(names.length);
          expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
        }
      }
    },
  );
});
