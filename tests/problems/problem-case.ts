// The smallest ledger that raises one problem, written as a clerk's little tables, and the sentence
// that the clerk then reads.
import type { CellTable, CellValue } from '../../src/engine/basis/cells';
import type { Problem } from '../../src/engine/basis/problem';
import type { EvaluateOptions } from '../../src/engine/year/evaluate';
import { evaluateYear } from '../../src/engine/year/evaluate';
import { readLedger } from '../../src/engine/ledger/read-ledger';
import type { Scheme } from '../../src/engine/scheme/types';
import { problemSentence } from '../../src/engine/wording/problems/problems';

export type ProblemCase = {
  readonly scheme: Scheme;
  readonly tables: readonly CellTable[];
  readonly options?: EvaluateOptions;
  /** The whole sentence, of the only problem in the ledger. */
  readonly sentence: string;
};

/** A sheet with its header row and body rows. */
export function sheet(name: string, ...rows: readonly (readonly CellValue[])[]): CellTable {
  return { sheet: name, rows };
}

/** 0101 张三 and 0102 李四, both resident. */
export const ROSTER = sheet(
  '花名册',
  ['户号', '户主', '小组', '常住'],
  ['0101', '张三', '一组', '是'],
  ['0102', '李四', '一组', '是'],
);

const EVENT_HEADERS = ['日期', '户号', '户主', '项目', '数量', '分值', '止期', '备注'];
export const events = (...rows: readonly (readonly CellValue[])[]): CellTable =>
  sheet('加减分登记', EVENT_HEADERS, ...rows);
/** Base points of one month: 月份, 户号, 基础分. */
export const assessment = (...rows: readonly (readonly CellValue[])[]): CellTable =>
  sheet('基础分评定', ['月份', '户号', '基础分'], ...rows);
export const redemptions = (...rows: readonly (readonly CellValue[])[]): CellTable =>
  sheet('兑换登记', ['兑换日期', '户号', '物品', '消耗积分'], ...rows);

/** Every problem of the ledger, read and scored. */
export function problemsOf({ scheme, tables, options }: Omit<ProblemCase, 'sentence'>): readonly Problem[] {
  return evaluateYear(readLedger(tables, scheme), scheme, options ?? {}).problems;
}

export function sentencesOf(of: Omit<ProblemCase, 'sentence'>): readonly string[] {
  return problemsOf(of).map((each) => problemSentence(each));
}
