/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NewLedger } from '../../../../src/taskpane/features/ledger/new-ledger';
import { ledgerWords } from '../../../../src/taskpane/wording/ledger';
import { rendered } from '../../rendered';

describe('NewLedger', () => {
  it('names 4 sheets before it makes them by 1 click', async () => {
    const { workbook } = await rendered(<NewLedger tables={[]} />, '# Sheet1\n随便 写写');
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(screen.getByRole('button', { name: ledgerWords.make }));
    expect(workbook.tables.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['花名册', '加减分登记', '基础分评定', '兑换登记']),
    );
  });
});
