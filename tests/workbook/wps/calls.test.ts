// How many members of WPS a village's whole year takes: each is a call of another process.
import { parseDay, type LocalDate } from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { openLedger } from '../../../src/tasks/open-ledger';
import { bookOf } from '../../host/model/book-of';
import { wpsHost } from '../../host/wps/wps-host';
import { NOTHING_ASKED } from '../../tasks/opened';
import { HOUSEHOLDS, largeVillage, ROWS } from '../large-village';

const [MOST_TO_READ, MOST_TO_WRITE] = [2000, 2500];

describe('a year of 300 households in WPS', () => {
  it('takes at most 2,000 calls to read 6,000 rows and 2,500 to write the award sheets, with the settings put back', async () => {
    const { wps, workbook } = wpsHost(bookOf(largeVillage()));
    const outcome = await openLedger(workbook, NOTHING_ASKED);
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    expect([outcome.result.scores.householdCount, outcome.result.ledger.events.length]).toEqual([HOUSEHOLDS, ROWS]);
    const reading = wps.bridge.crossings;
    expect(reading).toBeLessThanOrEqual(MOST_TO_READ);
    expect(
      await addAwardSheets(workbook, outcome.result, { village: '油房村', date: parseDay('2022-12-31') as LocalDate }),
    ).toEqual(['年终评比', '年度积分排名', '评比存档', '排名存档']);
    expect(wps.bridge.crossings - reading).toBeLessThanOrEqual(MOST_TO_WRITE);
    expect([wps.asksPerson, wps.showsChanges]).toEqual([true, true]);
  });
});
