import { viewOf } from '../../../src/engine/ledger/sheet-view';
import { villageOf } from '../../../src/engine/ledger/village-name';
import type { CellValue } from '../../../src/engine/basis/cells';

const villageIn = (...rows: CellValue[][]): string => villageOf([viewOf({ sheet: '台账', rows })]);

describe('villageOf', () => {
  it.each([
    ['单位：油房村村民委员会', '油房村'],
    ['单位：油房村村委会（盖章）', '油房村'],
    ['填报单位(盖章)：油房村', '油房村'],
    ['编制单位: 油房村村民委员会 2022年', '油房村'],
    ['单位：油房村民委员会', '油房村'],
    ['单位：街居委会', '街社区'],
    ['村名：桥湾村', '桥湾村'],
    ['单位：丰盛镇油房村', '丰盛镇油房村'],
    ['单　位：梨坪村', '梨坪村'],
  ])('reads %j as %s', (cell, village) => {
    expect(villageIn(['台账'], [null, cell])).toBe(village);
  });

  it('reads the village from the cell after the label, over 1 blank', () => {
    expect(villageIn(['单位：', null, '油房村村民委员会', '填报时间：', '2022年'])).toBe('油房村');
  });

  it.each([
    ['单位：分'],
    ['单位：户、分'],
    ['单位：元'],
    ['单位：万元'],
    ['单位：'],
    ['计量单位：次'],
    ['单位负责人：张三'],
    ['单位'],
  ])('finds no village in %j', (cell) => {
    expect(villageIn([cell])).toBe('');
  });

  it('looks on after 单位：分, and no further than 8 rows', () => {
    expect(villageIn(['单位：分'], ['单位：油房村'])).toBe('油房村');
    expect(villageIn(...Array.from({ length: 8 }, () => ['x']), ['单位：油房村'])).toBe('');
  });

  it('passes over 1 sheet that this product wrote', () => {
    expect(villageOf([viewOf({ sheet: '年终评比', rows: [['单位：油房村']], generated: true })])).toBe('');
  });
});
