// Stands where the way to Excel's workbook will stand: everything that is asked of it is refused with a sentence, so that
// the pane says what it cannot do yet.
import { HostFailure, type Workbook } from '../workbook/port';
import type { Desk } from '../workbook/desk';
import type { PaneHost } from '../taskpane/session/session';
import { addinWords } from './wording';

const refuse = (): never => { throw new HostFailure('unknown', addinWords.absent); };

const workbook: Workbook = { readTables: async () => refuse(), addSheets: async () => refuse() };

const desk: Desk = {
  selectCell: async () => refuse(),
  selection: async () => refuse(),
  changeCells: async () => refuse(),
  insertAtSelection: async () => refuse(),
  formulas: async () => refuse(),
  freezeFormulas: async () => refuse(),
  reenterFormulas: async () => refuse(),
  writePlainSheet: async () => refuse(),
  removeLeftovers: async () => refuse(),
  onChange: () => () => undefined,
};

export function absentHost(today: () => string): PaneHost {
  return { workbook, desk, today };
}
