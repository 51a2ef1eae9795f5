// WPS fails: at every kind of call of whatever we write, before it is done or after, once and from then on. The clerk's
// sheets must be as they were, a new sheet there whole or not at all.
import type { CellValue } from '../../../src/engine';
import { HostFailure } from '../../../src/workbook/port';
import { bookOf, sheetNamed } from '../../host/model/book-of';
import { PLAIN_LOOK, type Book } from '../../host/model/book';
import type { WpsFault } from '../../host/wps/bridge';
import type { Quirks } from '../../host/wps/quirks';
import { wpsHost, type WpsHost } from '../../host/wps/wps-host';
import type { Calculate } from '../../support/open-workbook';
import { awardModel } from '../sheet-models';

const calculate: Calculate = (formula) =>
  formula.includes('SCORES(')
    ? [
        [105, '0101'],
        [104.5, '0102'],
      ]
    : 63;

const ROWS: readonly (readonly CellValue[])[] = [
  ['日期', '户号', '数量'],
  ['2022.3.5', '０１０１', '２'],
  ['2022-03-06', '0102', 1],
];
/** The workbook as the clerk has it: a sheet protected without a password, formulas of ours on another. */
function openVillage(quirks: Partial<Quirks> = {}): WpsHost {
  const book = bookOf([
    { name: '登记', rows: ROWS },
    {
      name: '得分',
      rows: [
        ['=VILLAGE.QUOTA(63)', null],
        ['=VILLAGE.SCORES(A1)', null],
        [null, null],
      ],
    },
    {
      name: '积分设置',
      rows: [
        ['年度', 2021],
        ['村名', '油房村'],
      ],
      hidden: true,
    },
  ]);
  const host = wpsHost(book, calculate, quirks);
  host.wps.recalculate();
  sheetNamed(book, '登记').protection = { password: null, options: { allowSort: true } };
  return host;
}

const SCENARIOS: Readonly<Record<string, (host: WpsHost) => Promise<unknown>>> = {
  'award sheets': ({ workbook }) => workbook.addSheets([awardModel('年终评比', 2), awardModel('排名', 1)]),
  'changed cells': ({ desk }) =>
    desk.changeCells([
      { sheet: '登记', row: 1, column: 0, before: '2022.3.5', after: 44625, format: 'date' },
      { sheet: '登记', row: 1, column: 2, before: '２', after: 2, format: 'number' },
    ]),
  'frozen formulas': ({ desk }) => desk.freezeFormulas('workbook'),
  'a new sheet of settings': ({ desk }) =>
    desk.writePlainSheet({ name: '设置', rows: [['年度', 2022]], hidden: true, isOurs: () => true }),
  'settings written anew': ({ desk }) =>
    desk.writePlainSheet({ name: '积分设置', rows: [['年度', 2022]], hidden: true, isOurs: () => true }),
};

/** What a person can tell of a workbook: no numbers of the host's own, no cells without a value and a look. */
function seen({ sheets, names }: Book): string {
  const shown = sheets.map(({ id: _, cells, columnWidths, rowHeights, ...sheet }) => ({
    ...sheet,
    sizes: [[...columnWidths], [...rowHeights]],
    cells: [...cells]
      .filter(([, { value, look }]) => value !== null || JSON.stringify(look) !== JSON.stringify(PLAIN_LOOK))
      .sort(([a], [b]) => a - b),
  }));
  return JSON.stringify({ sheets: shown, names });
}

type Outcome = { readonly host: WpsHost; readonly before: string; readonly failure: unknown };

async function attempt(scenario: string, fault: WpsFault): Promise<Outcome> {
  const host = openVillage();
  await host.workbook.readTables();
  const before = seen(host.wps.book);
  host.wps.bridge.crossings = 0;
  host.wps.bridge.fault = fault;
  const failure = await SCENARIOS[scenario](host).then(
    () => null,
    (reason: unknown) => reason,
  );
  host.wps.bridge.fault = null;
  return { host, before, failure };
}

/** What there is when all goes well, and the first and the last crossing of every member. */
async function undisturbed(scenario: string): Promise<{ readonly done: string; readonly places: readonly number[] }> {
  const host = openVillage();
  await host.workbook.readTables();
  const begun = host.wps.bridge.names.length;
  await SCENARIOS[scenario](host);
  const names = host.wps.bridge.names.slice(begun);
  const places = new Set(names.flatMap((name) => [names.indexOf(name) + 1, names.lastIndexOf(name) + 1]));
  return { done: seen(host.wps.book), places: [...places].sort((a, b) => a - b) };
}

const isSentence = (failure: unknown): failure is HostFailure =>
  failure instanceof HostFailure && /\p{Script=Han}.*：.*请/u.test(failure.message);

describe.each(Object.keys(SCENARIOS))('%s', (scenario) => {
  it('leave the workbook as it was, or are there whole, when 1 call goes wrong, whichever and however', async () => {
    const { done, places } = await undisturbed(scenario);
    const wrong: string[] = [];
    for (const at of places)
      for (const kind of ['refused', 'lost'] as const) {
        const { host, before, failure } = await attempt(scenario, { at, kind, onwards: false });
        const { wps } = host;
        const where = `${kind} ${wps.bridge.names.at(-1)} at ${at}`;
        if (failure !== null && !isSentence(failure)) wrong.push(`no sentence: ${where}`);
        if (seen(wps.book) !== (failure === null ? done : before)) wrong.push(`another workbook: ${where}`);
        if (!wps.asksPerson || !wps.showsChanges) wrong.push(`settings are not back: ${where}`);
      }
    expect(wrong).toEqual([]);
    expect(places.length).toBeGreaterThan(20);
  });

  it('say what may be left when WPS does nothing any more from 1 call on; the next start removes what is not whole', async () => {
    const { done, places } = await undisturbed(scenario);
    const wrong: string[] = [];
    for (const at of places) {
      const { host, before, failure } = await attempt(scenario, { at, kind: 'refused', onwards: true });
      if (!isSentence(failure)) {
        wrong.push(`no sentence at ${at}`);
        continue;
      }
      await host.desk.removeLeftovers();
      const now = seen(host.wps.book);
      const saysSo = /没有写完|可能只改了一部分|保护可能没能恢复/u.test(failure.message);
      if (now !== before && now !== done && !saysSo)
        wrong.push(`not a word of what is left at ${at}: ${failure.message}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a build whose members do nothing', () => {
  it.each([
    ['Value2=', 'changed cells'],
    ['Value2=', 'award sheets'],
    ['Value2=', 'settings written anew'],
    ['Formula2=', 'formulas entered'],
  ])('has 1 sentence for %s of %s that is not written, and the workbook as it was', async (member, scenario) => {
    const host = openVillage({ ignores: [member] });
    await host.workbook.readTables();
    const before = seen(host.wps.book);
    const writing = SCENARIOS[scenario] ?? (({ desk }) => desk.insertAtSelection([['=VILLAGE.QUOTA(7)']]));
    host.wps.select(sheetNamed(host.wps.book, '得分'), { top: 6, left: 5, bottom: 6, right: 5 });
    await expect(writing(host)).rejects.toMatchObject({
      reason: 'unknown',
      message: expect.stringMatching(/没有把内容写进|可能只改了一部分/u) as string,
    });
    expect(seen(host.wps.book)).toBe(before);
  });

  it('adds 1 award sheet all the same where nothing of the page set-up is taken', async () => {
    const host = openVillage({ refuses: ['PaperSize=', 'PrintTitleRows='] });
    expect(await host.workbook.addSheets([awardModel('年终评比', 2)])).toEqual(['年终评比']);
  });
});
