/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ledgerOpened } from '../../../../src/tasks/preview-answers';
import { TablePreview } from '../../../../src/taskpane/features/ledger/table-preview';
import { usePaneState } from '../../../../src/taskpane/session/context';
import { rendered } from '../../rendered';

/** The first rows of the table of 登记. */
function Preview(): ReactNode {
  const { ledger } = usePaneState();
  if (ledger.kind !== 'read') return null;
  const table = ledgerOpened(ledger.outcome)?.tables.find(({ sheet }) => sheet === '登记');
  return table === undefined ? null : <TablePreview table={table} read={ledger} />;
}

const rows = (): readonly (readonly (string | null)[])[] =>
  screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));

describe('TablePreview', () => {
  it('shows the first 3 rows of 4 below the titles, each by its row in the sheet, and no ID number', async () => {
    await rendered(
      <Preview />,
      `
# 登记
日期 户号 项目 身份证号
2022-12-05 0101 J1 110101199003070011
2022-12-06 0102 J2 110101199003070011
2022-12-07 0103 J3 110101199003070011
2022-12-08 0104 J4 110101199003070011
`,
    );
    expect(screen.getByRole('region', { name: '“登记”表里加减分登记的前几行' })).toBeTruthy();
    expect(rows()).toEqual([
      ['行', '日期', '户号', '项目'],
      ['2', '2022-12-05', '0101', 'J1'],
      ['3', '2022-12-06', '0102', 'J2'],
      ['4', '2022-12-07', '0103', 'J3'],
    ]);
  });
});
