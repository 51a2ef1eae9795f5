// The workbooks of clerks/, laid out as clerks lay them out, through the file adapter: none is silently
// wrong, and those in plain words are exact.
import { judgeLedger } from '../oracle/layouts/judge';
import { CLERK_LEDGERS, clerkLedger } from './clerk-ledger';

const inOwnWords = (name: string): boolean => name.endsWith('.own');
/** One date is a slip of the pen: its row is named and counts nothing until it is put right. */
const hasSlip = (name: string): boolean => name.startsWith('a-date-');

describe('a workbook of a clerk', () => {
  it('is one of 55', () => {
    expect(CLERK_LEDGERS).toHaveLength(55);
  });

  it.each(CLERK_LEDGERS.filter((name) => !inOwnWords(name) && !hasSlip(name)))(
    '%s is read with 0 differences and 0 errors',
    async (name) => {
      const { tables, truth } = await clerkLedger(name);
      expect(judgeLedger(tables, truth)).toEqual({ kind: 'exact', why: '' });
    },
  );

  it.each(CLERK_LEDGERS.filter(hasSlip))('%s is read but for 1 row, which is named', async (name) => {
    const { tables, truth } = await clerkLedger(name);
    const verdict = judgeLedger(tables, truth);
    expect([verdict.kind, verdict.why.split(' | ').slice(-1)]).toEqual([
      'loud',
      ['1 errors: date-apart@加减分登记/日期'],
    ]);
  });

  it.each(CLERK_LEDGERS.filter(inOwnWords))('%s is silently wrong 0 times', async (name) => {
    const { tables, truth } = await clerkLedger(name);
    expect(judgeLedger(tables, truth)).not.toMatchObject({ kind: 'silent' });
  });
});
