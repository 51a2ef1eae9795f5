// The sheets of registers → their records. The ledger's households and dates enter; no figure of a score leaves.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { readArchive } from './read-archive';
import { readCorrections } from './read-corrections';
import { readDeclarations } from './read-declarations';
import { readGoods } from './read-goods';
import { readHolidays } from './read-holidays';
import { readHonours } from './read-honours';
import { readNotices } from './read-notices';
import { readObjections } from './read-objections';
import { readPanels } from './read-panels';
import { readStock } from './read-stock';
import { NO_REGISTERS, type Registers } from './types';

/** Several sheets of one register are read together, in their order. */
export function readRegisters(sources: readonly TableSource[], context: ReadContext): Registers {
  if (sources.length === 0) return NO_REGISTERS;
  return {
    notices: readNotices(sources, context),
    archive: readArchive(sources, context),
    objections: readObjections(sources, context),
    corrections: readCorrections(sources, context),
    honours: readHonours(sources, context),
    goods: readGoods(sources, context),
    stock: readStock(sources, context),
    panels: readPanels(sources, context),
    declarations: readDeclarations(sources, context),
    holidays: readHolidays(sources, context),
  };
}
