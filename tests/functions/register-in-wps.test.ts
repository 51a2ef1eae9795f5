/// <reference types="et-jsapi-declare" />
import { registerInWps, type WpsFunctions, type WpsRegistering } from '../../src/functions/register-in-wps';
import { FUNCTIONS } from '../../src/functions/table';
import { Formulas } from './formulas';
import { ledgerArguments, openSample, rangeOf, SAMPLES } from './sample-ledgers';

type Registered = {
  readonly run: (...args: readonly unknown[]) => unknown;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
};

/** The official typings take what is handed to them. */
const official = (host: Pick<WPS.EtAddonRoot, 'AddCustomFunction'>): WpsFunctions => host;

function registered(registering: WpsRegistering = {}): (id: string) => Registered {
  const all = new Map<string, Registered>();
  const AddCustomFunction: NonNullable<WpsFunctions['AddCustomFunction']> = (space, name, run, { parameters }) =>
    all.set(`${space}.${name}`, { run, parameters });
  expect(registerInWps({ AddCustomFunction }, registering)).toBe(FUNCTIONS.length);
  return (id) => {
    const found = all.get(`VILLAGE.${id}`);
    if (found === undefined) throw new Error(`no function ${id}`);
    return found;
  };
}

const MISSING = -2147352572;
const ROWS = [
  ['日期', '户号', '户主', '项目', '分值'],
  [44625, '0101', '张三', '志愿服务', 2],
];

describe('registerInWps', () => {
  it('registers 15 functions, the arguments of LEDGER 31, by types that WPS knows', () => {
    const functionNamed = registered();
    const parameters = FUNCTIONS.map(({ id }) => functionNamed(id).parameters);
    expect(parameters.flat().filter(({ type }) => !/^any(\[\]\[\])?\??$/u.test(type))).toEqual([]);
    expect(functionNamed('LEDGER').parameters).toHaveLength(31);
    expect(
      functionNamed('LEDGER')
        .parameters.slice(0, 3)
        .map(({ type }) => type),
    ).toEqual(['any[][]', 'any[][]', 'any[][]?']);
    expect(new Set(functionNamed('LEDGER').parameters.map(({ name }) => name)).size).toBe(31);
  });

  it.each([[undefined], [MISSING], [[[MISSING]]], [null], ['']])(
    'gives 1 ticket whatever WPS hands over for the arguments that were left out: %p',
    (left) => {
      const { run, parameters } = registered({ look: () => [{ sheet: '登记', rows: ROWS }] })('LEDGER');
      const short = run([['年度', 2022]], '登记', ROWS);
      const padded = [[['年度', 2022]], '登记', ROWS, ...Array.from({ length: parameters.length - 3 }, () => left)];
      expect(String(short)).toContain('1行');
      expect(run(...padded)).toEqual(short);
    },
  );

  it('says 1 failure as a text, and 1 by throwing it with its reason, as is asked for', () => {
    expect(registered()('TOTAL').run('x', '0101')).toBe('#VALUE!');
    expect(registered({ manner: 'text' })('TOTAL').run('x', '0101')).toBe('#VALUE!');
    expect(() => registered({ manner: 'thrown' })('TOTAL').run('x', '0101')).toThrow(/^#VALUE! .*\p{Script=Han}/u);
  });

  it('passes 1 error on that came as a number', () => {
    expect(registered()('QUOTA').run(-2146826246)).toBe('#N/A');
  });

  it('registers 0 functions where WPS has none for add-ins', () => {
    expect(registerInWps({})).toBe(0);
    expect(official).toBeInstanceOf(Function);
  });

  it.each(SAMPLES)(
    'shows of %s what the same cells give in Excel: 7 functions over the ticket of LEDGER',
    async (name) => {
      const { tables, start, report } = await openSample(name);
      const functionNamed = registered({ look: () => tables });
      const elsewhere = new Formulas();
      const given = tables.flatMap((table) => [table.sheet, rangeOf(table, null)]);
      const settings = [['起始月份', start]];
      const ticket = functionNamed('LEDGER').run(settings, ...given);
      const inExcel = elsewhere.call('LEDGER', ...ledgerArguments({ tables, start }));
      const withoutDigest = (shown: unknown): string => String(shown).replace(/ #[a-z]+$/u, '');
      expect(withoutDigest(ticket)).toBe(withoutDigest(inExcel));
      const ids = report.households.map(({ id }) => [id]);
      expect(functionNamed('TOTAL').run(ticket, ids)).toEqual(report.households.map(({ total }) => [total ?? '#N/A']));
      const asked: readonly (readonly [string, readonly unknown[]])[] = [
        ['TOTAL', [ids]],
        ['RANK', [ids]],
        ['TIER', [ids]],
        ['BALANCE', [ids]],
        ['SCORES', [ids, [[report.year]]]],
        ['AWARDS', []],
        ['PROBLEMS', []],
      ];
      for (const [id, args] of asked) {
        const value = elsewhere.call(id, inExcel, ...args);
        const shown = functionNamed(id).run(ticket, ...args);
        expect([id, shown]).toEqual([id, Array.isArray(value) ? withoutReasons(value) : value]);
      }
    },
  );
});

/** Elsewhere a cell's error is followed by its reason. */
function withoutReasons(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) =>
    (row as readonly unknown[]).map((cell) =>
      typeof cell === 'string' ? cell.replace(/^(#N\/A|#VALUE!) .*$/su, '$1') : cell,
    ),
  );
}
