import { jsonLine, visible } from '../../src/cli/terminal-text';

describe('visible', () => {
  it.each([
    ['张三', '张三'],
    ['\u001b[31m红\u001b[0m色', '红色'],
    ['\u001b]0;title\u0007标题', '标题'],
    ['\u001b]8;;http://x\u001b\\链接\u001b]8;;\u001b\\', '链接'],
    ['\u001bPq#0\u001b\\图', '图'],
    ['\u009b31m红', '红'],
    ['\u001bc清屏', '清屏'],
    ['尾\u001b[', '尾'],
    ['尾\u001b', '尾'],
    ['甲\r\n乙\t丙', '甲 乙 丙'],
    ['甲\u0000\u0008乙\u007f', '甲乙'],
    ['甲\u202e乙\u2066\u200b丙\ufeff', '甲乙丙'],
    ['甲\ud800乙', '甲乙'],
    ['𠮷㛃䶮', '𠮷㛃䶮'],
    ['  前后  ', '前后'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe('jsonLine', () => {
  it('ends with 1 line break and escapes the 33 control characters that JSON leaves', () => {
    const text = Array.from({ length: 0x21 }, (_, at) => String.fromCharCode(0x7f + at)).join('');
    const line = jsonLine({ text });
    expect(JSON.parse(line)).toEqual({ text });
    expect(line).not.toMatch(/[\u007f-\u009f]/);
    expect(line.endsWith('"}\n')).toBe(true);
  });
});
