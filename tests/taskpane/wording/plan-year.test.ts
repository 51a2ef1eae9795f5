import { ledgerWords } from '../../../src/taskpane/wording/ledger';
import { scoresWords } from '../../../src/taskpane/wording/scores';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../../engine/sheets/posted';

const ROWS = '户 0101 张三\n记 2023-03-05 0101 J1';
const july = yearOf({ ...fengsheng, yearStart: 7 }, ROWS);
const january = yearOf(fengsheng, ROWS);

describe('the pane’s words for the year', () => {
  it('name the 12 months of a year from July, and none of one from January', () => {
    expect([ledgerWords.summaryTitle(july), ledgerWords.summaryTitle(january)]).toEqual([
      '2022年度（2022年7月至2023年6月）',
      '2023年度',
    ]);
    expect([scoresWords.wholeYear(july), scoresWords.wholeYear(january)]).toEqual([
      '2022全年（2022年7月至2023年6月）',
      '2023全年',
    ]);
  });
});
