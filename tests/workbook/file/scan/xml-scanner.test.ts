import { MAIN } from '../../package-builder';
import { isWellFormed, sheetOf } from './scanned';

const sheet = (body: string, root = `<worksheet xmlns="${MAIN}">`): string => `${root}<sheetData/>${body}</worksheet>`;

describe('XmlScanner', () => {
  it.each([
    [
      'a declaration and 2 instructions',
      `<?xml version="1.0" encoding="utf-8" standalone='yes'?><?a b?>${sheet('<?c?>')}`,
    ],
    ['comments of 0 to 3 characters', `<!---->${sheet('<!-- -->')}<!--a-b-->\n`],
    ['CDATA within and white space around', ` ${sheet('<a><![CDATA[<&]]>]]]></a>'.replace(']]]>', ''))}\n`],
    ['5 named and 2 numbered references', sheet('<a b="&lt;&amp;">&amp;&lt;&gt;&quot;&apos;&#x20BB7;&#10;</a>')],
    ['2 prefixes of 1 namespace', sheet('<a xmlns:x="u" xmlns:y="v" x:b="" y:b=""/>')],
    ['a name of 2 scripts', sheet('<户a·1 属性="值"/>')],
    ['blanks within tags', sheet('<a\n\tb = "1"\r\n></a\n>')],
  ])('takes %s, as saxes does', (_, text) => {
    expect([isWellFormed(text), 'rows' in sheetOf(text)]).toEqual([true, true]);
  });

  it.each([
    ['an end tag of another name', sheet('<a></b>')],
    ['an end tag too many', `${sheet('')}</a>`],
    ['2 roots', `${sheet('')}<a/>`],
    ['a text behind the root', `${sheet('')}a`],
    ['a part that ends within', sheet('').slice(0, -5)],
    ['an attribute twice', sheet('<a b="" b=""/>')],
    ['an attribute twice by its namespace', sheet('<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>')],
    ['a prefix that nothing declares', sheet('<x:a/>')],
    ['a prefix whose element has ended', sheet('<x:a xmlns:x="u"/><x:a/>')],
    ['an attribute’s prefix that nothing declares', sheet('<a x:b=""/>')],
    ['the prefix xmlns declared', sheet('<a xmlns:xmlns="u"/>')],
    ['a prefix taken back', sheet('<a xmlns:x=""/>')],
    ['< in an attribute', sheet('<a b="<"/>')],
    ['an attribute without quotes', sheet('<a b=1/>')],
    ['2 attributes without a blank between', sheet('<a b=""c=""/>')],
    ['a control character', sheet('<a>\u0001</a>')],
    ['a control character in a comment', sheet('<!--\u0001-->')],
    ['U+FFFF', sheet('<a>\uffff</a>')],
    ['U+FFFF in a long text', sheet(`<a>${'x'.repeat(100)}\uffff</a>`)],
    ['a reference that is none', sheet('<a>&b;</a>')],
    ['a reference without an end', sheet('<a>& b</a>')],
    ['a reference to no character', sheet('<a>&#x110000;</a>')],
    ['a reference to half a character', sheet('<a>&#xD800;</a>')],
    [']]> in a text', sheet('<a>]]></a>')],
    ['-- in a comment', sheet('<!-- -- -->')],
    ['a declaration that is not the first thing', ` <?xml version="1.0"?>${sheet('')}`],
    ['a declaration with its parts in another order', `<?xml encoding="utf-8" version="1.0"?>${sheet('')}`],
    ['an encoding that is not read', `<?xml version="1.0" encoding="gbk"?>${sheet('')}`],
    ['a document type', `<!DOCTYPE a>${sheet('')}`],
    ['a name that begins with a digit', sheet('<1a/>')],
    ['a name of 2 colons', sheet('<a xmlns:a="u"><a:b:c/></a>')],
  ])('refuses %s, as saxes does', (_, text) => {
    expect([isWellFormed(text), sheetOf(text)]).toEqual([false, expect.objectContaining({ refused: true })]);
  });

  it('refuses 4 kinds of bytes that are no UTF-8', () => {
    const [before, after] = sheet('<a>|</a>')
      .split('|')
      .map((text) => [...new TextEncoder().encode(text)]);
    for (const bytes of [[0x80], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]])
      for (const length of [0, 100]) {
        const part = Uint8Array.from([...before, ...new Array<number>(length).fill(0x61), ...bytes, ...after]);
        expect(sheetOf(part)).toMatchObject({ refused: true });
      }
  });

  it('refuses the 257th element in another, with HostFailure', () => {
    expect(() => 'rows' in sheetOf(sheet(`${'<a>'.repeat(255)}${'</a>'.repeat(255)}`))).not.toThrow();
    expect(sheetOf(sheet(`${'<a>'.repeat(256)}${'</a>'.repeat(256)}`))).toMatchObject({ refused: true });
  });
});
