import { maskedName } from '../../../src/engine/sheets/masked-names';

describe('maskedName', () => {
  it.each([
    ['张三', '张*'],
    ['张小明', '张*明'],
    ['欧阳明', '欧阳*'],
    ['欧阳小明', '欧阳*明'],
    ['欧阳', '欧*'],
    ['阿依古丽·买买提', '阿*古丽·买买提'],
    ['𠮷田', '𠮷*'],
  ])('hides 1 character of %s', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });

  it.each(['张', '0101', 'Li Ming', '张三（二）'])('leaves %s, of which no 1 character is a given name', (name) => {
    expect(maskedName(name)).toBe(name);
  });
});
