import { asArgument, isOfCells } from '../../../../src/taskpane/features/formulas/argument';

describe('asArgument', () => {
  it.each([
    ['期', '2022', '2022'],
    ['期', '2022-03', '"2022-03"'],
    ['户', '0101', '"0101"'],
    ['户', '101', '"101"'],
    ['户', 'A2', 'A2'],
    ['户', ' 张三 ', '"张三"'],
    ['项', '"最美"', '"最美"'],
    ['项', '说"好"', '"说""好"""'],
    ['项', '', ''],
  ])('writes %s %j as %j: 1 argument', (name, typed, argument) => {
    expect(asArgument(name, typed)).toBe(argument);
  });
});

describe('isOfCells', () => {
  it('knows 3 references from 3 texts', () => {
    expect(['A2', '得分!B2:B9', '表1[户号]'].map(isOfCells)).toEqual([true, true, true]);
    expect(['0101', '张三', '2022-03'].map(isOfCells)).toEqual([false, false, false]);
  });
});
