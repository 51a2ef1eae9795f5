/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { act, screen } from '@testing-library/react';
import { functionCatalogue } from '../../src/addin/catalogue';
import { formulasPart } from '../../src/taskpane/features/formulas/part';
import type { ButtonEvent, OfficeRuntime } from '../../src/addin/office-runtime';
import { BUTTON_PAGES, start, type Ways } from '../../src/addin/start';
import { openFilePage } from '../../src/filepage/page';
import { HostFailure } from '../../src/workbook/port';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';

const LEDGER = `
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
`;
const FORMULAS = '# 分\n=VILLAGE.LEDGER("丰盛",A1:C9) =VILLAGE.SCORE(A1,"0101",3)';

/** The little of Office that the add-in uses, and what was asked of it. */
class Office implements OfficeRuntime<string> {
  readonly StartupBehavior = { load: 'Load' };
  readonly context = {};
  readonly asked: string[] = [];
  readonly buttons = new Map<string, (event: ButtonEvent) => void>();
  behavior = 'None';

  constructor(private readonly host: string | null) {}

  readonly onReady = async () => ({ host: this.host });
  readonly actions = { associate: (id: string, run: (event: ButtonEvent) => void) => void this.buttons.set(id, run) };
  readonly addin = {
    getStartupBehavior: async () => this.behavior,
    setStartupBehavior: async (behavior: string) => {
      this.asked.push(`load with the document: ${behavior}`);
    },
    showAsTaskpane: async () => {
      this.asked.push('show the pane');
    },
  };

  press(id: string): Promise<void> {
    return new Promise((completed) => this.buttons.get(id)?.({ completed }));
  }
}

function newRoot(): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  return root;
}

const refused: Ways = {
  excel: () => {
    throw new Error('no workbook may be asked for here');
  },
  withoutOffice: () => Promise.reject(new Error('it may not be loaded here')),
};

async function started(office: Office, workbook: OpenWorkbook): Promise<HTMLElement> {
  const root = newRoot();
  await act(() =>
    start(
      office,
      { root, forcedColors: false },
      {
        ...refused,
        excel: () => ({
          workbook,
          desk: workbook,
          today: () => '2022-12-31',
          where: 'excel',
          formulas: formulasPart(functionCatalogue()),
        }),
      },
    ),
  );
  return root;
}

describe('start', () => {
  it('asks Excel once to load the add-in with the workbook, and not again when it does', async () => {
    const office = new Office('Excel');
    await started(office, new OpenWorkbook(tablesOf(LEDGER)));
    expect(office.asked).toEqual(['load with the document: Load']);
    office.behavior = 'Load';
    await started(office, new OpenWorkbook(tablesOf(LEDGER)));
    expect(office.asked).toHaveLength(1);
  });

  it('says that 2 formulas calculate again in a workbook with LEDGER, and nothing in one without', async () => {
    await started(new Office('Excel'), new OpenWorkbook(tablesOf(FORMULAS)));
    expect(screen.queryByText('已让2个村积分公式重新计算')).not.toBeNull();
    await started(new Office('Excel'), new OpenWorkbook(tablesOf(LEDGER)));
    expect(screen.queryByRole('button', { name: '知道了' })).toBeNull();
  });

  it('says so when Excel will not keep the 1 wish to load with the workbook', async () => {
    const office = new Office('Excel');
    office.addin.setStartupBehavior = async () => {
      throw new Error('read-only');
    };
    await started(office, new OpenWorkbook(tablesOf(LEDGER)));
    expect(screen.queryByText(/没有记住“打开时载入村积分”/)).not.toBeNull();
  });

  it('shows the sentence of a host that does nothing at all', async () => {
    const workbook = new OpenWorkbook([]);
    workbook.failure = new HostFailure('busy', '工作簿正忙，请稍后再试');
    expect((await started(new Office('Excel'), workbook)).textContent).toContain('工作簿正忙，请稍后再试');
  });

  it('shows the page 核对 by 1 press of its button, and tells Excel that it is done', async () => {
    const office = new Office('Excel');
    await started(office, new OpenWorkbook(tablesOf(LEDGER)));
    await act(() => office.press('showCheck'));
    expect(office.asked.at(-1)).toBe('show the pane');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('核对');
  });

  it('has a page for each of the 2 functions that manifest.xml names', () => {
    const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(
      ([, name]) => name,
    );
    expect(named).toHaveLength(2);
    expect(Object.keys(BUTTON_PAGES)).toEqual(named);
  });

  it.each([
    ['a browser by itself', new Office(null)],
    ['Word', new Office('Word')],
  ])('takes a file in %s: 1 button to choose it', async (_, office) => {
    const root = newRoot();
    await act(() =>
      start(office, { root, forcedColors: false }, { ...refused, withoutOffice: async () => openFilePage }),
    );
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['选台账文件']);
  });

  it('says 1 sentence where the page that takes a file did not arrive', async () => {
    const root = newRoot();
    await start(new Office(null), { root, forcedColors: false }, refused);
    expect(root.textContent).toMatch(/面板没有载入/);
  });

  it('says 1 sentence in a page without office.js', async () => {
    const root = newRoot();
    await start(undefined, { root, forcedColors: false }, refused);
    expect(root.children).toHaveLength(1);
    expect(root.textContent).toMatch(/没有载入 Office 的程序库/);
  });
});
