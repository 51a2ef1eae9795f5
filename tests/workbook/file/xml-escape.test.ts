import { escapeAttribute, escapeText } from '../../../src/workbook/file/xml-escape';

describe('escapeText', () => {
  it.each([
    ['<a> & "b"', '&lt;a&gt; &amp; "b"'],
    ['\u0000\u000b\r\uffff', '_x0000__x000B__x000D__xFFFF_'],
    ['_x000B_', '_x005F_x000B_'],
    ['\t\n 𠮷', '\t\n 𠮷'],
    ['\ud842', '\ufffd'],
  ])('writes %j as %j', (text, xml) => {
    expect(escapeText(text)).toBe(xml);
  });
});

describe('escapeAttribute', () => {
  it('leaves out 2 control characters and makes line breaks spaces', () => {
    expect(escapeAttribute('"a\u0001\u0002"\n<&>')).toBe('&quot;a&quot; &lt;&amp;&gt;');
  });
});
