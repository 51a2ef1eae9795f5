/** @jest-environment jsdom */
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { functionCatalogue } from '../../src/addin/catalogue';
import { formulasPart } from '../../src/taskpane/features/formulas/part';
import { builtinFile, builtinSchemes, readScheme, type Scheme } from '../../src/engine';
import { App } from '../../src/taskpane/app';
import type { PaneTab } from '../../src/taskpane/session/pane-tab';
import { Session } from '../../src/taskpane/session/session';
import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';

jest.setTimeout(120_000);

const TABS: readonly PaneTab[] = ['ledger', 'check', 'scores', 'awards', 'formulas', 'plan', 'help'];
const FAILED = /^程序出了差错，这一页显示不出来/u;

type Village = { readonly without: string; readonly scheme: Scheme; readonly ledger: string };

/** Every plan that is left when one part is not said, and can still be read. */
function partial(id: string, ledger: string): readonly Village[] {
  const parts = Object.entries(builtinFile(id) as Readonly<Record<string, unknown>>);
  return parts.flatMap(([key]) => {
    const { value: scheme } = readScheme(Object.fromEntries(parts.filter(([each]) => each !== key)));
    return scheme === null ? [] : [{ without: `${id}.${key}`, scheme, ledger }];
  });
}

async function opened(schemes: readonly Scheme[], go: (session: Session) => void, ledger = PLAN_A): Promise<Session> {
  cleanup();
  const workbook = new OpenWorkbook(tablesOf(ledger));
  const session = new Session(
    {
      workbook,
      desk: workbook,
      today: () => '2022-12-31',
      where: 'excel',
      formulas: formulasPart(functionCatalogue()),
    },
    schemes,
  );
  await session.open();
  render(<App session={session} theme={webLightTheme} />);
  await act(async () => go(session));
  return session;
}

/** The pages, and those of a household, that are said to have failed. */
async function failures({ scheme, ledger }: Pick<Village, 'scheme' | 'ledger'>): Promise<readonly string[]> {
  const session = await opened([scheme], () => undefined, ledger);
  const failed: string[] = [];
  const look = async (page: string, show: () => void): Promise<void> => {
    await act(async () => show());
    expect(screen.getAllByRole('tab')).toHaveLength(TABS.length);
    if (screen.queryByText(FAILED) !== null) failed.push(page);
  };
  for (const tab of TABS) await look(tab, () => session.show(tab));
  await look('a household', () => session.showHousehold(0));
  return failed;
}

/** A plan of nothing but 1 item. */
const BARE = {
  id: 'p',
  name: '无奖方案',
  source: 's',
  items: [{ id: 'J1', name: '好人好事', points: 1, unit: '件', clause: '二1' }],
};

describe('App', () => {
  let printed: jest.SpyInstance;

  // React prints what a boundary caught.
  beforeEach(() => {
    printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    printed.mockRestore();
    cleanup();
  });

  it('shows 7 pages and a household of a plan without awards and without redemption', async () => {
    expect(await failures({ scheme: readScheme(BARE).value as Scheme, ledger: PLAN_A })).toEqual([]);
    expect(printed.mock.calls).toEqual([]);
  });

  it('says in 1 sentence on 评比 that such a plan gives no awards', async () => {
    await opened([readScheme(BARE).value as Scheme], (session) => session.show('awards'));
    expect(screen.getAllByText(/^这个方案没有写年终奖励/u)).toHaveLength(1);
  });

  it('writes 1 sheet of such a plan, the ranking', async () => {
    const session = await opened(
      [readScheme(BARE).value as Scheme],
      (each) => each.show('awards'),
      '# 登记\n日期 户号 项目\n2022-12-05 0101 J1',
    );
    await userEvent.click(screen.getByRole('button', { name: /^生成排名表/u }));
    expect((session.host.workbook as OpenWorkbook).added.map(({ name }) => name)).toEqual(['年度积分排名', '排名存档']);
  });

  it('shows 7 pages and a household of every plan that lacks 1 part of a shipped one', async () => {
    const villages = [...partial('fengsheng', PLAN_A), ...partial('longyuzhuang', PLAN_B)];
    expect(villages.map((village) => village.without)).toEqual(
      expect.arrayContaining(['fengsheng.awards', 'fengsheng.redemption', 'fengsheng.base', 'longyuzhuang.awards']),
    );
    for (const village of villages) expect([village.without, await failures(village)]).toEqual([village.without, []]);
  });

  it('keeps the 7 tabs when a page throws, and shows the household’s page failed, the ranking not', async () => {
    const session = await opened(builtinSchemes(), (each) => each.showHousehold(99));
    expect([screen.getAllByText(FAILED).length, screen.getAllByRole('tab').length]).toEqual([1, 7]);
    await act(async () => session.showHousehold(null));
    expect([screen.queryByText(FAILED), screen.getAllByRole('tab').length]).toEqual([null, 7]);
  });
});
