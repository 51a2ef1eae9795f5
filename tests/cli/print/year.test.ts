import { yearHeading } from '../../../src/cli/print/year';
import { fengsheng } from '../../support/schemes';
import { yearOf } from '../../engine/sheets/posted';

const ROWS = '户 0101 张三\n记 2023-03-05 0101 J1';
const july = yearOf({ ...fengsheng, yearStart: 7 }, ROWS);
const january = yearOf(fengsheng, ROWS);

describe('yearHeading', () => {
  it('names the 12 months of a year from July, and none of one from January', () => {
    expect(yearHeading(july, '油房村')).toBe('油房村 2022年度（2022年7月至2023年6月） 丰盛镇乡村治理积分制（2023-03 至 2023-03，参加排名1户）');
    expect(yearHeading(january, '油房村')).toBe('油房村 2023年度 丰盛镇乡村治理积分制（2023-03 至 2023-03，参加排名1户）');
  });
});
