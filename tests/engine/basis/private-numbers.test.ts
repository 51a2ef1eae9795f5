import fc from 'fast-check';
import {
  partWithoutPrivateNumbers,
  withoutPrivateNumbers,
  withoutPrivateValue,
} from '../../../src/engine/basis/private-numbers';
import { digitsIn, grouped, privateDigits } from '../../support/private-numbers';

describe('withoutPrivateNumbers', () => {
  it.each([
    '11位手机13812345678',
    '手机138 1234 5678',
    '+86 13812345678',
    '8613812345678',
    '138-1234-5678',
    '空格199 00005567',
    '18位500113198001011234',
    '尾X 50011319800101123x',
    '分组500113 19800101 1234',
    '孩子500113-20120315-1234',
    '连着二〇一二 1 500113-20120315-1234',
    '15位500113800101123',
    '卡6222021234567890',
    '卡6222 0212 3456 7890 123',
    '卡6222021234567890123',
    '军官卡6222021234567',
    '全角１３８１２３４５６７８',
    '全角50011319800101１２３Ｘ',
    '断开500113198…',
    '点1.3.8.1.2.3.4.5.6.7.8',
    '换行138\n1234\n5678',
    '零宽138\u200b1234\u200b5678',
    '软连字138\u00ad12345678',
    '控制符138\u00071234\u001b5678',
    '键帽1\u20e33\u20e38\u20e31\u20e32\u20e33\u20e34\u20e35\u20e36\u20e37\u20e38\u20e3',
    '座机023-60000001',
    '座机(023)60000001',
    '座机（0731）2345678',
    '座机0731 234 5678',
    '座机+86 23 60000001',
    '座机86-23-60000001',
    '分机023-60000001-801',
    '电话60000001',
    '电话号码：6000-0001',
    '60000001（电话）',
    '联系方式为 2345678',
    'Tel. 6000 0001',
    '卡号 622202123',
    '两个13812345678 13912345678',
    '后面2022-03-05 13812345678',
    '前面13812345678 2022-03-05',
    '和号101 13812345678',
  ])('hides the 1 number in %j', (text) => {
    expect(withoutPrivateNumbers(text)).toMatch(/（号码已隐去）/);
    expect(withoutPrivateNumbers(text)).not.toMatch(/[\d０-９]{4}|\d\D\d\D\d/);
  });

  it.each([
    '2022-03-05',
    '20220305',
    '2022-03-05 2022-03-06',
    '2022-03-05至2022-12-31',
    '20220305-20220331',
    '2022.3.5-2022.10.18',
    '2022-03 - 2022-12',
    '1. 2022-03-05 12:30',
    '第17行',
    '0101',
    '得分100000.5',
    '户号500113001',
    '户号5001010012',
    '户号500101001200',
    '02360000001',
    '0101-001-0012',
    '全角２０２２年',
    '文号〔2022〕12号',
    '电话通知20220305',
    '合计 1,380,000,000 元',
    '1380人、12345678元',
    '0101、0102、0103、0104、0105',
  ])('keeps %j, which holds 0 private numbers, as it is', (text) => {
    expect(withoutPrivateNumbers(text)).toBe(text);
  });

  it('leaves the rest of a text with 1 private number', () => {
    expect(withoutPrivateNumbers('王国明 138 0000 5567（儿子）')).toBe('王国明 （号码已隐去）（儿子）');
    expect(withoutPrivateNumbers('2022-03-05记：13800005567')).toBe('2022-03-05记：（号码已隐去）');
  });

  it('hides each private number, whichever of its 7 kinds it is and however it is grouped', () => {
    fc.assert(
      fc.property(grouped(privateDigits), ({ digits, text }) => {
        expect(digitsIn(withoutPrivateNumbers(`王国明${text}家`))).not.toContain(digits.slice(0, 7));
      }),
    );
  });

  it('takes at most a second for 200,000 characters of which 1 is a digit', () => {
    for (const filler of ['\ufeff', ' ', '1 ', '(', '-\u200b', '20220305 ']) {
      const before = performance.now();
      withoutPrivateNumbers(`1234567${filler.repeat(Math.floor(200_000 / filler.length))}`);
      expect(performance.now() - before).toBeLessThan(1000);
    }
  });
});

describe('withoutPrivateValue', () => {
  it('hides a number of 11 digits from 1 and keeps one of 10, a decimal and what is no number', () => {
    expect(withoutPrivateValue(19900005567)).toBe('（号码已隐去）');
    expect([5001010012, 6.666666666666667, true, null].map(withoutPrivateValue)).toEqual([
      5001010012,
      6.666666666666667,
      true,
      null,
    ]);
  });
});

describe('partWithoutPrivateNumbers', () => {
  it.each([
    ['9901027203-15', '9901027203—15 465，J1', '（号码已隐去）'],
    ['465', '9901027203—15 465，J1', '（号码已隐去）'],
    ['张三138', '张三138/1234/5678', '张三（号码已隐去）'],
    ['J1', '9901027203—15 465，J1', 'J1'],
    ['13812345678', '张三13812345678、李四', '（号码已隐去）'],
    ['李四', '张三13812345678、李四', '李四'],
    ['0101', '0101、0102', '0101'],
  ])('of %j in %j shows %j, so that 0 digits of a number that was cut are left', (part, whole, shown) => {
    expect(partWithoutPrivateNumbers(part, whole)).toBe(shown);
  });
});
