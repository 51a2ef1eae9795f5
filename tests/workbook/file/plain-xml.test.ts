import { plainTags, withLongCharacters } from '../../../src/workbook/file/plain-xml';

describe('plainTags', () => {
  it('leaves out 2 comments, whatever stands in them, and 1 that has no end', () => {
    expect(plainTags('<a><!-- <b>">"</b> -->x<!----></a><!-- <c/>')).toBe('<a>x</a>');
  });

  it('writes 1 CDATA section as text', () => {
    expect(plainTags('<t><![CDATA[<c> & <!-- x --> &#x20BB7;]]></t>')).toBe(
      '<t>&lt;c&gt; &amp; &lt;!-- x --&gt; &amp;#x20BB7;</t>',
    );
  });

  it('ends 3 tags at their first >, and puts blanks for line breaks within them only', () => {
    expect(plainTags('<c\r\n\tr="A1" x=\'a>"b\'>1\n>2</c\n><d y="\'>"/>')).toBe(
      '<c   r="A1" x=\'a&gt;"b\'>1\n>2</c><d y="\'&gt;"/>',
    );
  });
});

describe('withLongCharacters', () => {
  it('writes 134,071 as 𠮷, in hexadecimal and decimal, and leaves references to U+FFFF and below', () => {
    expect(withLongCharacters('&#x20BB7;&#x020bb7;&#134071;&#x4E00;&#19968;&#65535;&amp;', 'a.xml')).toBe(
      '𠮷𠮷𠮷&#x4E00;&#19968;&#65535;&amp;',
    );
  });

  it('takes 1,114,112, which is no character, for damage', () => {
    expect(() => withLongCharacters('&#1114112;', 'a.xml')).toThrow('文件里的“a.xml”已经损坏');
  });
});
