// The sheets of an .ods package: the two parts that matter are checked and handed to SheetJS in a package of
// their own; sheets as read leave.
import { failures } from '../wording';
import { newTagBudget, readCellText } from './cell-text';
import { foreignSheets, type ForeignSheet } from './foreign-sheets';
import { readOdsFacts } from './ods-facts';
import { hasPart, type OfficePackage } from './office-package';
import { readSpreadsheet } from './spreadsheet-reader';
import { storeEntry } from './zip-content';
import { writeZip } from './zip-write';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const EMPTY_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';

/** Throws HostFailure when a part is broken, or claims more than can be read. */
export function readOdsSheets(parts: OfficePackage): readonly ForeignSheet[] {
  const tags = newTagBudget();
  const content = readCellText(parts, CONTENT, tags);
  const facts = readOdsFacts(content, CONTENT);
  // SheetJS asks for all three, though a package without styles is a good one.
  const styles = hasPart(parts, STYLES) ? readCellText(parts, STYLES, tags) : '';
  const entries = [['META-INF/manifest.xml', EMPTY_MANIFEST], [CONTENT, content], [STYLES, styles]].map(([path, text]) => storeEntry(path, new TextEncoder().encode(text)));
  const workbook = readSpreadsheet(writeZip(entries), { cellNF: true });
  if (workbook.SheetNames.length !== facts.length) throw failures.damagedPart(CONTENT);
  return foreignSheets(workbook, (index) => facts[index]);
}
