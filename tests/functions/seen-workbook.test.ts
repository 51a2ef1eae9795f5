import { areaAt } from '../../src/functions/seen-workbook';

describe('areaAt', () => {
  it.each([
    ['登记!A1:C20', { sheet: '登记', top: 0, left: 0, bottom: 19, right: 2 }],
    ["'3月''s'!$B$3:$AA$640", { sheet: "3月's", top: 2, left: 1, bottom: 639, right: 26 }],
    ['Sheet1!D7', { sheet: 'Sheet1', top: 6, left: 3, bottom: 6, right: 3 }],
  ])('finds the cells of %s', (address, area) => {
    expect(areaAt(address)).toEqual(area);
  });

  it.each(['', null, undefined, 5, 'A1:B2', '登记!A:C', '登记!3:9', "'[别的.xlsx]登记'!A1:B2", '登记!A1:B2,登记!C3'])(
    'finds none in %j',
    (address) => {
      expect(areaAt(address)).toBeNull();
    },
  );
});
