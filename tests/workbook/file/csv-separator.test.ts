import { separatorOf } from '../../../src/workbook/file/csv-separator';

describe('separatorOf', () => {
  it.each([
    ['户号,户主;曾用名\n', ','],
    ['户号\t户主,小组\t备注\n', '\t'],
    ['户号;户主;小组\n', ';'],
    ['2022年台账\n户号\t户主\n一,二,三,四\n', '\t'],
    ['"一;二;三",四\n', ','],
    ['一,二;三\n', ','],
    ['一列\n', ','],
  ])('takes for %j 1 separator', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});
