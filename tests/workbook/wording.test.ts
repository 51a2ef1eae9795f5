import { HostFailure } from '../../src/workbook/port';
import { failures } from '../../src/workbook/wording';

const made: readonly (readonly [string, HostFailure])[] = Object.entries(failures).map(([name, make]) => [
  name,
  (make as (fact: never, cell: string) => HostFailure)(name === 'foreignFile' ? ('pdf' as never) : (7 as never), 'C5'),
]);

describe('failures', () => {
  it.each(made)('%s is 1 Chinese line that says what is wrong, then how to mend it', (_, failure) => {
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*：[^\n]*请[^\n]*$/u);
    expect(failure.message).not.toMatch(/undefined|\[object|[。，：；]{2}/);
  });

  it('has as many different lines as failures: 43', () => {
    expect(new Set(made.map(([, { message }]) => message)).size).toBe(43);
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
