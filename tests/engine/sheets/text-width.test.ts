import fc from 'fast-check';
import { fittingLines, textWidth, widthFor, wrappedLines } from '../../../src/engine/sheets/text-width';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['0101', 4],
    ['户号', 4],
    ['J1 好人', 7],
    ['（一）', 6],
    ['阿依·古丽', 10],
    ['𠮷田', 4],
    ['短\n很长的', 6],
    ['é', 1],
  ])('measures %j as %d characters', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('widthFor', () => {
  it('adds 15 % and 1 character to the widest text: 20 → 24', () => {
    expect(widthFor(['一组', '欧阳阳阳阳阳阳阳阳阳'], 6)).toBe(24);
  });

  it('is never below the least width of 6', () => {
    expect(widthFor([], 6)).toBe(6);
    expect(widthFor(['1'], 6)).toBe(6);
  });
});

describe('wrappedLines', () => {
  it('breaks 40 Chinese characters, 84 wide with slack, into 3 lines of 40 and 1 line of 84', () => {
    expect(wrappedLines('字'.repeat(40), 40)).toBe(3);
    expect(wrappedLines('字'.repeat(40), 84)).toBe(1);
  });

  it('keeps a line for each of 2 line breaks, empty ones too', () => {
    expect(wrappedLines('甲\n\n乙', 40)).toBe(3);
  });
});

describe('fittingLines', () => {
  it('breaks after punctuation into 2 lines of at most 24 characters', () => {
    expect(fittingLines('一等奖3户、二等奖4户、三等奖6户', 24)).toEqual(['一等奖3户、二等奖4户、', '三等奖6户']);
  });

  it('loses 0 characters, whatever the text and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('字', 'a', '，', '、', '；') }),
        fc.integer({ min: 1, max: 50 }),
        (text, width) => {
          expect(fittingLines(text, width).join('')).toBe(text);
        },
      ),
    );
  });
});
