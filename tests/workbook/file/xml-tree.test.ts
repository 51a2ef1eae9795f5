import { attributeOf, childOf, childrenOf, parseXml } from '../../../src/workbook/file/xml-tree';
import { appendChildren, applyEdits, setAttribute } from '../../../src/workbook/file/splice';

const TEXT =
  '<?xml version="1.0"?>\r\n<!-- <a> -->\r\n<x:list xmlns:x="u" count = \'2\'\r\n>\r\n<x:item name="a > b">𠮷<x:deep/></x:item><x:item/><other xmlns="v"/></x:list>\r\n';

describe('parseXml', () => {
  it('finds 2 items at the very characters where they stand', () => {
    const root = parseXml(TEXT, 'part');
    const items = childrenOf(root, 'item');
    expect(items.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      '<x:item name="a > b">𠮷<x:deep/></x:item>',
      '<x:item/>',
    ]);
    expect([TEXT.slice(items[0].bodyStart, items[0].bodyEnd), items[0].text, items[1].selfClosing]).toEqual([
      '𠮷<x:deep/>',
      '𠮷',
      true,
    ]);
    expect([TEXT.slice(root.start, root.bodyStart), attributeOf(items[0], 'name')]).toEqual([
      '<x:list xmlns:x="u" count = \'2\'\r\n>',
      'a > b',
    ]);
  });

  it('takes a name in another namespace for another name', () => {
    const root = parseXml(TEXT, 'part');
    expect([childOf(root, 'other'), root.children.length]).toEqual([undefined, 3]);
  });

  it.each(['', 'x', '<a>', '<a></b>', '<a b=1/>', '<a/><b/>', '<y:a/>', '<a>&nope;</a>'])(
    'throws for %j, naming the part',
    (text) => {
      expect(() => parseXml(text, 'xl/part.xml')).toThrow('文件里的“xl/part.xml”已经损坏');
    },
  );

  it('throws for a document type, and for 257 levels', () => {
    expect(() => parseXml('<!DOCTYPE a><a/>', 'p')).toThrow('DOCTYPE');
    expect(() => parseXml('<a>'.repeat(257) + '</a>'.repeat(257), 'p')).toThrow('嵌套超过256层');
    expect(parseXml('<a>'.repeat(256) + '</a>'.repeat(256), 'p').local).toBe('a');
  });
});

describe('applyEdits', () => {
  it('opens 1 element closed in its start tag and appends to another', () => {
    const root = parseXml(TEXT, 'part');
    const [first, second] = childrenOf(root, 'item');
    const edits = [
      appendChildren(TEXT, second, '<n/>'),
      appendChildren(TEXT, first, '<m/>'),
      ...setAttribute(TEXT, root, 'count', '10'),
    ];
    expect(applyEdits(TEXT, edits)).toBe(
      TEXT.replace("'2'", "'10'").replace('</x:item><x:item/>', '<m/></x:item><x:item><n/></x:item>'),
    );
  });

  it('keeps the order of 2 insertions at one place', () => {
    expect(
      applyEdits('ab', [
        { from: 1, to: 1, text: '1' },
        { from: 1, to: 1, text: '2' },
      ]),
    ).toBe('a12b');
  });
});

describe('setAttribute', () => {
  it('makes 0 edits where the attribute is missing', () => {
    const text = '<a recount="1"/>';
    expect(setAttribute(text, parseXml(text, 'p'), 'count', '2')).toEqual([]);
  });
});
