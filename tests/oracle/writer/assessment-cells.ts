// The cells that every form of assessment table shares: periods and figures as typed.
import type { CellValue } from '../../../src/engine/basis/cells';
import { yearOfText } from '../days';
import type { AssessedFigure, AssessmentRecord } from '../logical-village';
import { writeMonth, writeNumber, type FormStyle } from './cell-forms';
import type { Cell, TableText } from './table';

export type NumberedRecord = { readonly record: AssessmentRecord; readonly index: number };
export type NamedTable = { readonly name: string; readonly table: TableText };

export const QUARTERS = ['一', '二', '三', '四'] as const;

/** `2022-03`, `2022-Q1` or `2022` as a clerk writes it. */
export function writePeriod(period: string, forms: FormStyle): CellValue {
  const year = yearOfText(period);
  if (period.length === 4) return forms.dice.pick<CellValue>([year, `${year}年`, `${year}年度`]);
  if (!period.includes('Q')) return writeMonth(period, forms);
  const quarter = Number(period.slice(-1));
  const ways = [`${quarter}季度`, `第${QUARTERS[quarter - 1]}季度`];
  return forms.dice.pick([...ways.map((way) => `${year}年${way}`), ...(year === forms.knownYear ? ways : [])]);
}

export function figureCell(figure: AssessedFigure | undefined, assessor: number | null, forms: FormStyle): Cell {
  if (figure === undefined || figure === null) return { value: null };
  if (figure === '/') return { value: '/' };
  if (typeof figure === 'number') return { value: writeNumber(figure, forms) };
  return { value: 'wrong' in figure ? figure.wrong : writeNumber(figure.panel[assessor ?? 0], forms) };
}
