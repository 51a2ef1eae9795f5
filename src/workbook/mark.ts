// What marks a sheet as written by this product, in a file and in an open workbook alike.

/** The name, defined for one sheet and hidden, that holds the mark of a sheet of this product. */
export const MARK_NAME = 'VillagePoints.Sheet';

/** Excel's limit for a text inside a formula. */
const LONGEST_MARK = 255;

/** Names are compared without case, as spreadsheets do. */
export function isMarkName(name: string): boolean {
  return name.toLowerCase() === MARK_NAME.toLowerCase();
}

/** The formula that the name stands for: a text. Throws for a mark that is too long. */
export function markFormula(mark: string): string {
  if (mark.length > LONGEST_MARK) throw new Error(`a mark has at most ${LONGEST_MARK} characters: ${mark}`);
  return textFormula(mark);
}

/** The formula of a text. */
export function textFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
