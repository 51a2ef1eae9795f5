import { HostFailure } from '../../src/workbook/port';
import { failures, programFailures } from '../../src/workbook/wording';

const madeOf = (makers: object): readonly (readonly [string, HostFailure])[] =>
  Object.entries(makers).map(([name, make]) => [
    name,
    (make as (fact: never, cell: string) => HostFailure)(
      name === 'foreignFile' ? ('pdf' as never) : (7 as never),
      'C5',
    ),
  ]);
const made = [...madeOf(failures), ...madeOf(programFailures('WPS 表格'))];

describe('failures', () => {
  it.each(made)('%s is 1 Chinese line that says what is wrong, then how to mend it', (_, failure) => {
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*：[^\n]*请[^\n]*$/u);
    expect(failure.message).not.toMatch(/undefined|\[object|[。，：；]{2}/);
  });

  it('has as many different lines as failures: 45', () => {
    expect(new Set(made.map(([, { message }]) => message)).size).toBe(45);
  });

  it('names the 1 program that the clerk has open, and no other, in 9 lines', () => {
    const [excel, wps] = [programFailures('Excel'), programFailures('WPS 表格')].map(madeOf);
    expect(excel.filter(([, { message }]) => message.includes('Excel') && !message.includes('WPS'))).toHaveLength(9);
    expect(wps.filter(([, { message }]) => message.includes('WPS 表格') && !message.includes('Excel'))).toHaveLength(9);
    expect(wps.map(([, { message }]) => message).join()).not.toContain('表格 ');
  });

  it('tells 10 kinds of foreign files apart', () => {
    const kinds = [
      'pdf',
      'picture',
      'word',
      'slides',
      'web-page',
      'xml-table',
      'archive',
      'numbers',
      'binary-workbook',
      'mail-or-other',
    ] as const;
    expect(new Set(kinds.map((kind) => failures.foreignFile(kind).message)).size).toBe(10);
  });
});
