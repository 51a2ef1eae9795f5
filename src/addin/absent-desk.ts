// Stands where the small changes in Excel's workbook will stand (going to a cell, mending one, writing formulas): each is
// refused with a sentence. What the add-in asks for by itself when it starts finds nothing to do.
import { HostFailure } from '../workbook/port';
import type { Desk } from '../workbook/desk';
import { addinWords } from './wording';

const refuse = (): never => { throw new HostFailure('unknown', addinWords.absent); };

export const absentDesk: Desk = {
  selectCell: async () => refuse(),
  selection: async () => refuse(),
  changeCells: async () => refuse(),
  insertAtSelection: async () => refuse(),
  formulas: async () => [],
  freezeFormulas: async () => refuse(),
  reenterFormulas: async () => refuse(),
  writePlainSheet: async () => refuse(),
  removeLeftovers: async () => [],
  onChange: () => () => undefined,
};
