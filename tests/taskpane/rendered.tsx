// A page of the pane over a little workbook, with the account and the questions that a test names.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { builtinSchemes, type Coverage, type Question, type Scheme } from '../../src/engine';
import { ledgerOpened } from '../../src/tasks/preview-answers';
import type { FormulasPart } from '../../src/taskpane/session/formulas-part';
import { SessionProvider } from '../../src/taskpane/session/context';
import { Session } from '../../src/taskpane/session/session';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';

export type Account = { readonly coverage?: Coverage; readonly questions?: readonly Question[] };

/** `schemes`: in place of the plans that come along, the first of which is used. */
export type Opened = Account & { readonly schemes?: readonly Scheme[]; readonly formulas?: FormulasPart };

export type Rendered = { readonly session: Session; readonly workbook: OpenWorkbook };

/** What the account names stands in place of what reading found, until the workbook is read again. */
export async function rendered(
  page: ReactNode,
  text: string,
  { schemes = builtinSchemes(), formulas, ...account }: Opened = {},
): Promise<Rendered> {
  cleanup();
  const workbook = new OpenWorkbook(tablesOf(text));
  const session = new Session(
    { workbook, desk: workbook, today: () => '2022-12-31', where: 'page', formulas: formulas ?? null },
    schemes,
  );
  await session.open();
  const { ledger } = session.current();
  if (ledger.kind === 'read') Object.assign(ledgerOpened(ledger.outcome) ?? {}, account);
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionProvider session={session}>{page}</SessionProvider>
      </FluentProvider>,
    );
  });
  return { session, workbook };
}

/** The rows of 积分设置. */
export function settingsIn({ workbook }: Rendered): readonly (readonly unknown[])[] {
  return workbook.tables.find(({ sheet }) => sheet === '积分设置')?.rows ?? [];
}
