import { glimpseOf } from '../../src/tasks/sheet-glimpse';

describe('glimpseOf', () => {
  const headersOf = (rows: (string | number | null)[][]) => glimpseOf({ sheet: '表', rows }).headers;

  it('takes the first row of 2 texts for the header, below titles', () => {
    expect(headersOf([['油房村台账'], [null], [1, '甲'], ['姓名', null, '电话'], ['张三', '李四']])).toEqual([
      '姓名',
      '电话',
    ]);
  });

  it('takes the first filled row when no row has 2 texts', () => {
    expect(headersOf([[null, ''], [3, 4], ['甲']])).toEqual(['3', '4']);
    expect(headersOf([[null], []])).toEqual([]);
  });

  it('shows 8 texts of at most 12 characters, and no ID number', () => {
    const row = [
      '身份证 500113197001011234',
      '这是一个特别特别特别长的表头',
      '正好是十二个字的表头一二',
      ...Array.from({ length: 9 }, (_, at) => `列${at}`),
    ];
    expect(headersOf([row])).toEqual([
      '身份证 （号码已隐去）',
      '这是一个特别特别特别长的…',
      '正好是十二个字的表头一二',
      '列0',
      '列1',
      '列2',
      '列3',
      '列4',
    ]);
  });
});
