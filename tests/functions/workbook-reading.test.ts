import type { CellTable } from '../../src/engine';
import { WorkbookReading } from '../../src/functions/workbook-reading';

const BOOK: readonly CellTable[] = [{ sheet: '登记', rows: [] }];
const never = (): Promise<void> => Promise.reject(new Error('no pause was expected'));

describe('WorkbookReading', () => {
  it('reads once for 3 that ask together, and anew for 1 that asks while it reads', async () => {
    const begun: ((tables: readonly CellTable[]) => void)[] = [];
    const reading = new WorkbookReading(() => new Promise((resolve) => begun.push(resolve)), never);
    const together = [reading.read(), reading.read(), reading.read()];
    await Promise.resolve();
    await Promise.resolve();
    expect(begun).toHaveLength(1);
    const later = reading.read();
    begun[0](BOOK);
    expect(await Promise.all(together)).toEqual([BOOK, BOOK, BOOK]);
    while (begun.length < 2) await Promise.resolve();
    const changed: readonly CellTable[] = [{ sheet: '花名册', rows: [] }];
    begun[1](changed);
    expect(await later).toEqual(changed);
  });

  it('asks a host that refuses 2 times a third time, after 100 and 300 milliseconds', async () => {
    const waits: number[] = [];
    let refusals = 2;
    const reading = new WorkbookReading(
      () => (refusals-- > 0 ? Promise.reject(new Error('busy')) : Promise.resolve(BOOK)),
      async (milliseconds) => {
        waits.push(milliseconds);
      },
    );
    expect(await reading.read()).toEqual(BOOK);
    expect(waits).toEqual([100, 300]);
  });

  it('tells 1 host that goes on refusing, and reads again when asked again', async () => {
    let refuses = true;
    const reading = new WorkbookReading(
      () => (refuses ? Promise.reject(new Error('busy')) : Promise.resolve(BOOK)),
      () => Promise.resolve(),
    );
    await expect(reading.read()).rejects.toMatchObject({
      kind: 'not-available',
      message: expect.stringMatching(/^没能读到工作簿的格子：/u) as string,
    });
    refuses = false;
    expect(await reading.read()).toEqual(BOOK);
  });

  it('takes 2 cells whose functions still work for blank, and every other table as it is', async () => {
    const roster: CellTable = {
      sheet: '花名册',
      rows: [
        ['户号', '总积分'],
        ['0101', '#BUSY!'],
        ['0102', '#BUSY!'],
        ['0103', '#N/A'],
      ],
    };
    const [first, second] = await new WorkbookReading(() => Promise.resolve([roster, BOOK[0]]), never).read();
    expect(first.rows).toEqual([
      ['户号', '总积分'],
      ['0101', null],
      ['0102', null],
      ['0103', '#N/A'],
    ]);
    expect(second).toBe(BOOK[0]);
  });
});
