import { MAIN } from '../package-builder';
import { listOf } from './scan/scanned';

const list = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

describe('ListScan', () => {
  it('reads 5 texts in step though 2 are empty and 1 is said in another way', () => {
    const items =
      '<si/><si><t/></si><si><t xml:space="preserve"> 三 </t><phoneticPr fontId="1"/></si><si><r><t>李</t></r><r><rPr><b/></rPr><t>四</t></r><rPh sb="0" eb="1"><t>li</t></rPh></si><si><t>&#x20BB7;_x000A_</t></si>';
    expect(listOf(list(items))).toMatchObject({ texts: ['', '', ' 三 ', '李四', '𠮷\n'] });
  });

  it('tells of 3 of 5 texts whether their runs are struck', () => {
    const run = (text: string, format = ''): string => `<r>${format}<t>${text}</t></r>`;
    const struck = '<rPr><strike/></rPr>';
    const items = [
      '<t>strike</t>',
      run('甲', struck) + run(' ', '<rPr/>'),
      run('乙') + run('丙'),
      run('丁', '<rPr><b/></rPr>'),
      run('戊') + run('己', struck),
    ];
    expect(listOf(list(items.map((item) => `<si>${item}</si>`).join('')))).toMatchObject({
      strikes: new Map([
        [1, { inStruck: true, inPlain: true }],
        [3, { inStruck: false, inPlain: false }],
        [4, { inStruck: true, inPlain: false }],
      ]),
    });
  });

  it.each([
    ['an item within another', list('<si><si/></si>')],
    ['something else between items', list('<si/><t>x</t>')],
    ['a text between items', list('<si/>x<si/>')],
    ['another root', `<worksheet xmlns="${MAIN}"/>`],
  ])('refuses %s', (_, part) => {
    expect(listOf(part)).toMatchObject({ refused: true });
  });
});
