// Changes of single cells that a person saw beforehand: a package and the changes enter, the package in which only
// those cells are others leaves. All or none.
import type { CellChange } from '../desk';
import { failureOf } from '../refusal';
import { FormatStyles } from './format-styles';
import { locateCells } from './locate-cells';
import type { LookedCell } from './number-formats';
import { hasPart, readPartText, withParts, type OfficePackage } from './office-package';
import { encodePart } from './part-text';
import {
  changesBySheet,
  refusedChanges,
  rememberOpen,
  type ChangedPackage,
  type SheetChanges,
} from './refused-changes';
import { applyEdits } from './splice';
import { cellEdits } from './write-cells';

/** `looks`: of the cells that were written, by the path of their sheet. */
export type CellsChanged = {
  readonly parts: OfficePackage;
  readonly looks: ReadonlyMap<string, readonly LookedCell[]>;
};

/** Throws HostFailure, see Desk.changeCells, and `denied` for a cell that a formula looks at. */
export function changeCellsIn(book: ChangedPackage, changes: readonly CellChange[]): CellsChanged {
  const { parts, workbook } = book;
  const [refused] = refusedChanges(book, changes);
  if (refused !== undefined) throw failureOf(refused);
  const stylesPath = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  const stylesPart =
    stylesPath === undefined || !hasPart(parts, stylesPath)
      ? null
      : { path: stylesPath, source: readPartText(parts, stylesPath) };
  const styles = stylesPart === null ? null : FormatStyles.of(stylesPart.source.text, stylesPart.path);
  const sheets = changesBySheet(workbook, changes);
  const written = sheets.map((sheet) => ({ path: sheet.entry.path, ...changedSheet(parts, sheet, styles) }));
  const contents = new Map(written.map(({ path, content }) => [path, content]));
  const patched = styles?.patched();
  if (stylesPart !== null && patched !== undefined && patched !== stylesPart.source.text)
    contents.set(stylesPart.path, encodePart(patched, stylesPart.source));
  const changed = withParts(parts, contents);
  for (const { entry } of sheets) rememberOpen(changed, entry.path);
  return { parts: changed, looks: new Map(written.map(({ path, looks }) => [path, looks])) };
}

function changedSheet(
  parts: OfficePackage,
  { entry, changes }: SheetChanges,
  styles: FormatStyles | null,
): { readonly content: Uint8Array; readonly looks: readonly LookedCell[] } {
  const looks: LookedCell[] = [];
  const source = readPartText(parts, entry.path);
  const places = locateCells(source.text, entry.name, new Set(changes.map(({ row }) => row)));
  const cells = changes.map(({ row, column, after, format }) => ({
    row,
    column,
    value: after,
    styleOf: (style: string) => {
      const look = styles === null || after === null || after === '' ? style : styles.styleFor(style, format);
      looks.push({ row, column, look });
      return look;
    },
  }));
  const content = encodePart(applyEdits(source.text, cellEdits(source.text, places, cells)), source);
  return { content, looks };
}
