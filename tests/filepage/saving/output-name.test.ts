import { outputName } from '../../../src/filepage/saving/output-name';

describe('outputName', () => {
  it.each([
    ['台账.xlsx', null, '.xlsx', '台账（村积分）.xlsx'],
    ['台账.et', null, '.xlsx', '台账（村积分）.xlsx'],
    ['2022.12 台账.xlsm', null, '.xlsm', '2022.12 台账（村积分）.xlsm'],
    ['台账', null, '.xlsx', '台账（村积分）.xlsx'],
    ['台账（村积分）.xlsx', null, '.xlsx', '台账（村积分2）.xlsx'],
    ['台账（村积分9）.xlsx', null, '.xlsx', '台账（村积分10）.xlsx'],
    ['台账（村积分2） (1).xlsx', null, '.xlsx', '台账（村积分3）.xlsx'],
    ['台账.xlsx', '台账（村积分）.xlsx', '.xlsx', '台账（村积分2）.xlsx'],
    ['（村积分）.csv', null, '.xlsx', '（村积分2）.xlsx'],
  ])('makes of %s, stored last as %s, %s: %s', (original, savedAs, extension, name) => {
    expect(outputName(original, savedAs, extension)).toBe(name);
  });

  it('keeps a name of 300 characters below 255, and never gives the name of the file itself', () => {
    const long = `${'长'.repeat(300)}.xlsx`;
    expect(outputName(long, null, '.xlsx').length).toBeLessThan(140);
    for (const name of ['a.xlsx', '台账（村积分）.xlsx', '台账（村积分1）.xlsx', long, '（村积分）（村积分）.xlsx'])
      expect(outputName(name, null, '.xlsx')).not.toBe(name);
  });
});
