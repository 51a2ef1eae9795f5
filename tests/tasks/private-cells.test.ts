import { withoutPrivateCells } from '../../src/tasks/private-cells';

describe('withoutPrivateCells', () => {
  it('masks 2 of 4 cells', () => {
    expect(
      withoutPrivateCells([
        ['村名', '油房村13800005567'],
        [19900005567, 2022],
      ]),
    ).toEqual([
      ['村名', '油房村（号码已隐去）'],
      ['（号码已隐去）', 2022],
    ]);
  });
});
