// Accounts of cells and questions as reading would leave them, for pages that show them.
import type {
  AsideReason,
  BlockCoverage,
  ColumnCoverage,
  Outcome,
  Question,
  SheetCoverage,
  TableRole,
} from '../../src/engine';

export const READ: Outcome = { kind: 'read' };
export const LOST: Outcome = { kind: 'not-understood' };

export function aside(reason: AsideReason): Outcome {
  return { kind: 'aside', reason };
}

/** `日期 户号 内容?`: what ends in ? was not understood. */
export function columnsOf(headers: string): readonly ColumnCoverage[] {
  return headers
    .split(' ')
    .map((header, index) => ({ index, header: header.replace('?', ''), outcome: header.endsWith('?') ? LOST : READ }));
}

/** A table from the first row on. */
export function tableBlock(role: TableRole, headers: string, bottom: number): BlockCoverage {
  const columns = columnsOf(headers);
  return {
    top: 0,
    bottom,
    left: 0,
    right: columns.length - 1,
    outcome: READ,
    roles: [role],
    bodyTop: 1,
    columns,
    rows: [],
  };
}

export function sheetOf(sheet: string, blocks: readonly BlockCoverage[], outcome: Outcome = READ): SheetCoverage {
  return { sheet, hidden: false, outcome, blocks };
}

export function questionOf(given: Partial<Question> & Pick<Question, 'kind'>): Question {
  return {
    sheet: '登记',
    word: '',
    column: null,
    rows: 1,
    firstRows: [],
    sheets: ['登记'],
    choices: [],
    suggested: null,
    ...given,
  };
}
