import { freeSheetName, sheetNameKey } from '../../src/workbook/sheet-name';
import { cut } from '../../src/workbook/text-length';

const taken = (...names: string[]): ReadonlySet<string> => new Set(names.map(sheetNameKey));

describe('freeSheetName', () => {
  it.each([
    ['年终评比', [], '年终评比'],
    ['年终评比', ['年终评比'], '年终评比(2)'],
    ['年终评比', ['年终评比', '年终评比(2)'], '年终评比(3)'],
    ['年终评比', ['年终评比', '年终评比（2）'], '年终评比(3)'],
    ['Ａ', ['a'], 'Ａ(2)'],
    ['a[b]*c?d/e\\f:g', [], 'a_b__c_d_e_f_g'],
    ["'甲'", [], '_甲_'],
    ['', [], '_'],
    ['a\u0007\ud842', [], 'a__'],
  ])('names %j beside %j %j', (wanted, names, expected) => {
    expect(freeSheetName(wanted, taken(...names))).toBe(expected);
  });

  it('keeps the number within 31 characters and cuts no character in half', () => {
    const long = '评'.repeat(40);
    expect(freeSheetName(long, taken('评'.repeat(31)))).toBe(`${'评'.repeat(28)}(2)`);
    expect(freeSheetName('𠮷'.repeat(20), taken()).length).toBe(30);
  });
});

describe('cut', () => {
  it('cuts 3 units to 2, and to 1 where the second is half a character', () => {
    expect([cut('abc', 2), cut('a𠮷', 2), cut('ab', 2)]).toEqual(['ab', 'a', 'ab']);
  });
});
