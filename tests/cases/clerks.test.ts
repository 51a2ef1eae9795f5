// The workbooks of clerks/, laid out as clerks lay them out, through the file adapter: none is silently
// wrong, and those in plain words are exact.
import { judgeLedger } from '../oracle/layouts/judge';
import { CLERK_LEDGERS, clerkLedger } from './clerk-ledger';

const inOwnWords = (name: string): boolean => name.endsWith('.own');

describe('a workbook of a clerk', () => {
  it('is one of 55', () => {
    expect(CLERK_LEDGERS).toHaveLength(55);
  });

  it.each(CLERK_LEDGERS.filter((name) => !inOwnWords(name)))('%s is read with 0 differences and 0 errors', async (name) => {
    const { tables, truth } = await clerkLedger(name);
    expect(judgeLedger(tables, truth)).toEqual({ kind: 'exact', why: '' });
  });

  it.each(CLERK_LEDGERS.filter(inOwnWords))('%s is silently wrong 0 times', async (name) => {
    const { tables, truth } = await clerkLedger(name);
    expect(judgeLedger(tables, truth)).not.toMatchObject({ kind: 'silent' });
  });
});
