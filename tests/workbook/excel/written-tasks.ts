// What the tasks write into Excel, each as it is begun on a village's workbook.
import {
  builtinFile,
  builtinSchemes,
  NO_SETTINGS,
  parseDay,
  type LocalDate,
  type YearResult,
} from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { recordDecisions } from '../../../src/tasks/decide';
import { formulaSheet } from '../../../src/tasks/formula-sheet';
import { openLedger } from '../../../src/tasks/open-ledger';
import { putPlan } from '../../../src/tasks/put-plan';
import { rememberSettings } from '../../../src/tasks/remember';
import { addTemplateSheets, ledgerTemplate } from '../../../src/tasks/template-sheets';
import { applyFixes, offerFixes } from '../../../src/tasks/tidy-cells';
import { failureOf } from '../../../src/workbook/refusal';
import type { ExcelPage } from '../../host/excel-page';
import { NOTHING_ASKED } from '../../tasks/opened';

export type Host = ReturnType<ExcelPage['newHost']>;

export const LEDGER = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
  0102 李四 一组 是
  # 登记
  日期 户号 项目 数量
  2022.12.5 ０１０１ J1 1
  2022-12-05 0102 J1 1
  # 得分
  =VILLAGE.LEDGER("丰盛",A1:C9) ·
  =VILLAGE.SCORES(A1) ·
  · ·
  · =VILLAGE.QUOTA(63)
`;
const WINNER = {
  household: '0101',
  head: '张三',
  outcome: '三等奖',
  day: parseDay('2022-12-31') as LocalDate,
  body: '村委会',
};

async function scored({ workbook }: Host): Promise<YearResult> {
  const outcome = await openLedger(workbook, { ...NOTHING_ASKED, residents: 5 });
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return outcome.result;
}

/** Reads what it needs, and gives what writes. */
export type Scenario = (host: Host) => Promise<() => Promise<unknown>>;

export const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  [
    'the award sheets',
    async (host) => {
      const result = await scored(host);
      return () => addAwardSheets(host.workbook, result, { village: '油房村', date: WINNER.day });
    },
  ],
  [
    'the sheets of an empty ledger',
    async ({ workbook }) =>
      () =>
        addTemplateSheets(workbook, ledgerTemplate([], builtinSchemes())),
  ],
  [
    'the sheet 积分方案',
    async ({ workbook }) =>
      () =>
        putPlan(workbook, builtinFile('fengsheng')),
  ],
  [
    'fixes of 3 cells on a protected sheet',
    async (host) => {
      const { ledger } = await scored(host);
      const fixes = offerFixes(await host.workbook.readTables(), ledger);
      // What is left as it is, is said to the person.
      return async () => {
        const [left] = (await applyFixes(host.desk, fixes)).left;
        if (left !== undefined) throw failureOf(left);
      };
    },
  ],
  [
    'a formula at the selection',
    async ({ desk }) =>
      () =>
        desk.insertAtSelection([['名额', '=VILLAGE.QUOTA(63)']]),
  ],
  [
    '固化为数值',
    async ({ desk }) =>
      () =>
        desk.freezeFormulas('workbook'),
  ],
  [
    '修复公式',
    async ({ desk }) =>
      () =>
        desk.reenterFormulas('workbook'),
  ],
  [
    'other formulas',
    async ({ desk }) => {
      const [ledger, scores] = await desk.formulas('workbook');
      return () =>
        desk.rewriteFormulas([
          { ...ledger, before: ledger.formula, after: '=VILLAGE.LEDGER("丰盛",A1:C99)' },
          { ...scores, before: scores.formula, after: '=VILLAGE.SCORES(A1,A2)' },
        ]);
    },
  ],
  [
    'a sheet that calculates',
    async ({ desk }) =>
      () =>
        desk.addFormulaSheet(
          formulaSheet({ name: '得分表', rows: [['=VILLAGE.SCORES(A1)']], widths: [12, 12], notes: [] }),
        ),
  ],
  [
    'a name for a cell',
    async ({ desk }) =>
      () =>
        desk.nameCell(['台账', '台账代号'], { sheet: '得分', row: 0, column: 0 }),
  ],
  [
    'a name that stood for another cell',
    async ({ desk }) => {
      await desk.nameCell(['台账'], { sheet: '得分', row: 0, column: 0 });
      return () => desk.nameCell(['台账', '台账代号'], { sheet: '登记', row: 9, column: 9 });
    },
  ],
  [
    'a first decision',
    async ({ desk, workbook }) => {
      const tables = await workbook.readTables();
      return () => recordDecisions(desk, tables, [WINNER]);
    },
  ],
  [
    'the decision made again',
    async ({ desk, workbook }) => {
      await recordDecisions(desk, await workbook.readTables(), [WINNER]);
      const tables = await workbook.readTables();
      return () => recordDecisions(desk, tables, [{ ...WINNER, outcome: '不评' }]);
    },
  ],
  [
    'the first settings',
    async ({ desk }) =>
      () =>
        rememberSettings(desk, { ...NO_SETTINGS, year: 2022 }),
  ],
  [
    'other settings',
    async ({ desk }) => {
      await rememberSettings(desk, { ...NO_SETTINGS, year: 2022, residents: 63 });
      return () => rememberSettings(desk, { ...NO_SETTINGS, year: 2023 });
    },
  ],
];
