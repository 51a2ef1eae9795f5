import { SheetScan } from '../../../src/workbook/file/sheet-scan';
import { newSlotBudget } from '../../../src/workbook/file/table-rows';
import { inflateAnywhere } from '../../../src/workbook/file/inflate';
import { scanPart } from '../../../src/workbook/file/scan-part';
import { TextCache } from '../../../src/workbook/file/scan/text-cache';
import { packEntry } from '../../../src/workbook/file/zip-content';
import { failures } from '../../../src/workbook/wording';

const SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>';

describe('scanPart', () => {
  it('packs what was just written 0 times to read it', async () => {
    const entry = Object.create(packEntry('sheet1.xml', new TextEncoder().encode(SHEET)), {
      packed: {
        get: () => {
          throw new Error('packed');
        },
      },
    }) as ReturnType<typeof packEntry>;
    const scan = new SheetScan({
      date1904: false,
      texts: { texts: [], strikes: new Map() },
      struckFormats: new Set(),
      budget: newSlotBudget(),
    });
    await scanPart(entry, scan, { inflate: inflateAnywhere, texts: new TextCache() }, () => failures.damaged());
    expect(scan.result()?.rows).toEqual([[5]]);
  });
});
