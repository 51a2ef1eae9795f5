// The sheets of an .ods package: the two parts that matter are checked and handed to SheetJS in a package of
// their own; sheets as read leave, and what keeps their cells from being changed.
import { entryAt } from '../../engine';
import { failures } from '../wording';
import { newTagBudget, readCellText } from './cell-text';
import { foreignSheets, type ForeignBook } from './foreign-sheets';
import { FormulaReach, moved, type LookingFormula } from './formula-reach';
import { readOdsFacts, type OdsFormula } from './ods-facts';
import { hasPart, type OfficePackage } from './office-package';
import { reachOfOpenFormula, type OpenFormulaPlace } from './open-formula';
import { readSpreadsheet } from './spreadsheet-reader';
import { storeEntry } from './zip-content';
import { writeZip } from './zip-write';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const EMPTY_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';

/** Throws HostFailure when a part is broken, or claims more than can be read. */
export function readOdsBook(parts: OfficePackage): ForeignBook {
  const tags = newTagBudget();
  const content = readCellText(parts, CONTENT, tags);
  const { sheets: facts, names } = readOdsFacts(content, CONTENT);
  // SheetJS asks for all three, though a package without styles is a good one.
  const styles = hasPart(parts, STYLES) ? readCellText(parts, STYLES, tags) : '';
  const written = { 'META-INF/manifest.xml': EMPTY_MANIFEST, [CONTENT]: content, [STYLES]: styles };
  const entries = Object.entries(written).map(([path, text]) => storeEntry(path, new TextEncoder().encode(text)));
  const workbook = readSpreadsheet(writeZip(entries), { cellNF: true });
  if (workbook.SheetNames.length !== facts.length) throw failures.damagedPart(CONTENT);
  const sheets = foreignSheets(workbook, (index) => entryAt(facts, index));
  return {
    sheets,
    guards: () => ({
      formulas: new FormulaReach(
        facts.flatMap(({ formulas }, index) =>
          formulas.map((formula) => lookingFormula(formula, { sheet: entryAt(sheets, index).table.sheet, names })),
        ),
      ),
      locked: new Set(sheets.flatMap(({ table }, index) => (entryAt(facts, index).locked ? [table.sheet] : []))),
    }),
  };
}

function lookingFormula({ text, row, column, rows, columns }: OdsFormula, place: OpenFormulaPlace): LookingFormula {
  const { sheet } = place;
  const [down, right] = [rows - 1, columns - 1];
  const reach: LookingFormula['reach'] = () => {
    const found = reachOfOpenFormula(text, place);
    // Where the formula stands in several cells, its references may move with them.
    return found === 'everywhere' ? found : moved(found, { up: 0, left: 0, down, right });
  };
  return {
    sheet,
    row,
    column,
    fills: down + right === 0 ? null : { top: row, left: column, bottom: row + down, right: column + right },
    reach,
  };
}
